import type { Gender } from '../../people/person.ts';

/** Whose words a quotation holds. */
export interface Speaker {
  /** Key of the person; null where only a task or a document is named. */
  key: string | null;
  /** As the article names them: "Mara Lind", "she", "his lawyer". */
  name: string;
  /** By what they are told: their name, a pronoun, their task, or because the speech only goes on. */
  by: 'name' | 'pronoun' | 'task' | 'carried';
  gender: Gender;
}
