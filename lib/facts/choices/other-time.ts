import type { ReadToken } from '../sentence/read-token.ts';
import { hasWordBefore } from './has-word-before.ts';

/** Words right before a state that is over or yet to come: "had been on the market", "her late husband". */
const OTHER_TIMES = new Set(
  'had was were former ex late previous previously future once then going'.split(' '),
);
/** So many tokens before the state such a word may stand. */
const REACH = 4;

/** Does a sentence tell of another time than today where it names a state? A mark ends the search. */
export function isOtherTime(tokens: readonly Pick<ReadToken, 'lower'>[], at: number): boolean {
  return hasWordBefore(OTHER_TIMES, tokens, at, REACH);
}
