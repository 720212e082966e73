import { givenNameVariants } from './name-lexicon.ts';

const SHORTEST_MISSPELT = 6;

/**
 * Whether two given names (`personKey`s), before the same surname, can be one person's: the same, a
 * short form of the other ("jen", "jennifer"), an initial ("j", "jennifer"), or one letter apart where
 * they are long ("olivier", "oliver").
 */
export function canBeSameGivenName(a: string, b: string): boolean {
  if (a === b || givenNameVariants(a).includes(b)) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  if (a.charAt(0) !== b.charAt(0)) return false;
  return Math.min(a.length, b.length) >= SHORTEST_MISSPELT && isOneLetterApart(a, b);
}

function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  const rest = short.length === long.length ? at + 1 : at;
  return short.slice(rest) === long.slice(at + 1);
}
