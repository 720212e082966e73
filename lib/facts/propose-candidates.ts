import type { Article } from '../article/article.ts';
import type { Candidate } from './candidate.ts';
import { foldCopies } from './claim-node.ts';
import type { ClaimNode } from './claim-node.ts';
import type { Claim } from './claim.ts';
import { inferAgeSubjects } from './ages/infer-age-subjects.ts';
import { nameCandidates } from './names/name-pairs.ts';
import { quoteCandidates } from './quotes/quote-pairs.ts';
import { termSpace } from './values/term-vectors.ts';
import { pairValues, valueCandidates } from './values/value-pairs.ts';
import type { ValuePair } from './values/value-pair.ts';

/** Everything that may clash in a story, before anything is judged. */
export interface Proposals {
  nodes: ClaimNode[];
  /** Pairs of values, clashing or not, in like places. */
  pairs: ValuePair[];
  candidates: Candidate[];
}

/**
 * Proposes generously which claims of a story may answer one question differently.
 * @param isWanted names and quotations need not be looked at where nothing of them is shown.
 */
export function proposeCandidates(
  claims: readonly Claim[],
  articles: readonly Article[],
  isWanted: (family: Candidate['family']) => boolean = () => true,
): Proposals {
  const folded = foldCopies(claims, articles);
  const nodes = inferAgeSubjects(folded.nodes);
  const { origins } = folded;
  const space = termSpace(nodes, origins);
  const pairs = pairValues(nodes, space);
  return {
    nodes,
    pairs,
    candidates: [
      ...valueCandidates(pairs, nodes, space, origins),
      ...(isWanted('quote') ? quoteCandidates(nodes, space, origins) : []),
      ...(isWanted('name') ? nameCandidates(nodes, space, origins) : []),
    ],
  };
}
