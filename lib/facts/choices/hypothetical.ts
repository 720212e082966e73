import type { ReadToken } from '../sentence/read-token.ts';
import { hasWordBefore } from './has-word-before.ts';

/** Words behind which a thing is only spoken of: "whether there was a prenup". From general knowledge. */
const HYPOTHETICAL = new Set(
  'whether if unless mention mentioned mentions rumour rumours rumor rumors rumoured rumored speculation unclear unknown fear fears feared risk rather instead possibly perhaps may might could considering considered threatened'.split(
    ' ',
  ),
);
/** So many tokens before what is only spoken of such a word may stand. */
const REACH = 7;

/** Does a sentence leave open what begins at one of its tokens? A mark ends the search. */
export function isHypothetical(tokens: readonly Pick<ReadToken, 'lower'>[], at: number): boolean {
  return hasWordBefore(HYPOTHETICAL, tokens, at, REACH);
}
