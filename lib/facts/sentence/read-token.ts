import type { Token } from '../../text/tokens.ts';

/** A token with what it means and how far along the sentence it stands. */
export interface ReadToken extends Token {
  base: string;
  terms: readonly string[];
  name: boolean;
  quoted: boolean;
  /** Grows by one a word, and by more where a clause ends; differences are distances. */
  place: number;
}
