import type { EventType } from '../event.ts';

/** A question of the domain whose answers exclude each other. */
export interface ChoiceSet {
  kind: 'status' | 'place' | 'other';
  answers: string;
  /** How the answers are written: a word with a capital is mostly another thing's name. */
  capital: 'never' | 'always' | 'either';
  /** Events that are about to change the answer: a sentence on one tells none. */
  changedBy?: readonly EventType[];
}
