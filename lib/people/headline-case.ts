import type { NameToken } from './name-tokens.ts';

/** Fewer words of a paragraph may all be names: "Critics like José Álvarez Pardo." */
const ENOUGH_IN_TEXT = 6;
const ENOUGH_IN_HEADLINE = 2;
const LONG = 4;

/**
 * Whether the capitals of a line tell nothing: Title Case or upper case, judged by the share of
 * its longer words (four letters or more, the first one aside) that begin with a capital.
 */
export function hasLooseCapitals(tokens: NameToken[], isHeadline: boolean): boolean {
  let longer = 0;
  let capitals = 0;
  for (const token of tokens.slice(1)) {
    if (token.text.length < LONG || /^\d/.test(token.text)) continue;
    longer += 1;
    if (token.capital) capitals += 1;
  }
  if (isHeadline) return longer >= ENOUGH_IN_HEADLINE && capitals / longer >= 0.7;
  return longer >= ENOUGH_IN_TEXT && capitals / longer >= 0.9;
}
