import type { Span } from '../text/span.ts';

import type { Person } from './person.ts';

/** Words of an article that mean somebody it names, where that is safe to say. */
export interface Reference extends Span {
  /** Index into `article.paragraphs`; −1 is the headline. */
  paragraph: number;
  /** The words: "Keller", "she", "the actress, 41", "her husband", "the couple". */
  text: string;
  kind: 'name' | 'pronoun' | 'kin' | 'description' | 'couple';
  /** One person; the two of them for a couple. */
  people: Person[];
}
