import type { ReadToken } from '../sentence/read-token.ts';

/** Words that turn what follows into its opposite. From general knowledge. */
const NEGATIONS = new Set('not never no nobody none neither nor without cannot hardly'.split(' '));
const CONTRACTED = /n't$/;
/** What may stand between such a word and what it denies: "has not yet been formally charged". */
const BETWEEN = new Set(
  'a an the any one else be been being is are was were has have had get got ever yet so far also even of them once longer anyone anybody formally officially actually really immediately seriously badly initially publicly legally currently finally necessarily physically fully'.split(
    ' ',
  ),
);
/** So many tokens before what it denies such a word may stand. */
const REACH = 6;

/**
 * The word that denies what begins at a token of a sentence. A mark, or a word that may not stand between,
 * ends the search.
 * @param tokens of the whole sentence
 * @param at index of the first token of what may be denied
 * @returns the index of the denying token, or null where it is not denied
 */
export function negationBefore(
  tokens: readonly Pick<ReadToken, 'lower'>[],
  at: number,
): number | null {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i];
    if (!token) return null;
    if (NEGATIONS.has(token.lower) || CONTRACTED.test(token.lower)) return i;
    if (!BETWEEN.has(token.lower)) return null;
  }
  return null;
}
