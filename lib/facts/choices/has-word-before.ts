import type { ReadToken } from '../sentence/read-token.ts';

/**
 * Does one of the words stand among the tokens right before a place of a sentence? A mark ends the search.
 * @param at index of the first token of what they would speak of
 * @param reach how many tokens before it are looked at
 */
export function hasWordBefore(
  words: ReadonlySet<string>,
  tokens: readonly Pick<ReadToken, 'lower'>[],
  at: number,
  reach: number,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = tokens[i]?.lower ?? '';
    if (words.has(word)) return true;
    if (!/[\p{L}\p{N}]/u.test(word)) return false;
  }
  return false;
}
