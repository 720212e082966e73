import type { ReadToken } from '../sentence/sentence-reading.ts';

/** Words that turn what follows into its opposite. From general knowledge. */
const NEGATIONS = new Set('not never no nobody none neither nor without cannot'.split(' '));
const SHORT = /n['’]t$/;
/** What may stand between such a word and what it denies: "has not yet been formally charged". */
const BETWEEN = new Set(
  'a an the any one else be been being is are was were has have had get got ever yet so far also even of them'.split(
    ' ',
  ),
);
const REACH = 6;
/** A new clause begins where words stand further apart than this. */
const CLAUSE = 4;

/**
 * The word that denies what begins at a token of a sentence.
 * @param at index of the first token of what may be denied.
 * @returns the index of the denying token, or null where it is not denied.
 */
export function negationBefore(tokens: readonly ReadToken[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (!token || !next || next.place - token.place >= CLAUSE) return null;
    if (NEGATIONS.has(token.lower) || SHORT.test(token.lower)) return i;
    if (!BETWEEN.has(token.lower) && !token.lower.endsWith('ly')) return null;
  }
  return null;
}
