import type { NameToken } from './name-tokens.ts';

/**
 * Whether the capitals of a line tell nothing: Title Case or upper case, judged by the share of
 * its longer words (four letters or more, the first one aside) that begin with a capital.
 */
export function hasLooseCapitals(tokens: NameToken[]): boolean {
  let longer = 0;
  let capitals = 0;
  for (const token of tokens.slice(1)) {
    if (token.text.length < 4 || /^\d/.test(token.text)) continue;
    longer += 1;
    if (token.capital) capitals += 1;
  }
  return longer >= 2 && capitals / longer >= 0.7;
}
