import type { EventType } from '../event.ts';

/** A question of the domain whose answers exclude each other. */
export interface ChoiceSet {
  kind: 'status' | 'place' | 'other';
  answers: string;
  /** How the answers are written: a word with a capital is mostly another thing's name. */
  capital: 'never' | 'always' | 'either';
  /** Are all its words nouns? A verb that looks like one of them is then another word. */
  nouns?: true;
  /** Is it asked about today? What was or will be is then another answer. */
  state?: true;
  /** Does a court answer it? What is only asked for is none. */
  imposed?: true;
  /** Does it ask who did a thing? */
  doer?: true;
  /** Events that are about to change the answer: a sentence on one tells none. */
  changedBy?: readonly EventType[];
}
