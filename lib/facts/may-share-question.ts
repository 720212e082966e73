import type { ClaimNode } from './claim-node.ts';
import { conceptsOf } from './find-terms.ts';
import { sameSubject } from './same-subject.ts';
import type { Likeness } from './term-vectors.ts';

/** From this likeness of the sentences on, other words may stand for the same things. */
const ALIKE = 0.3;

/**
 * Could two claims of one kind answer one question at all? Not where different things are counted, unless
 * the sentences are very much alike, or where the ages are those of two people, or not those of today.
 */
export function mayShareQuestion(a: ClaimNode, b: ClaimNode, like: Likeness): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.value.type !== y.value.type) return false;
  if (x.kind === 'age') return x.head === 'now' && y.head === 'now' && sameSubject(a, b) >= 0;
  if (x.kind !== 'count' || x.head === null || y.head === null || x.head === y.head) return true;
  if (like.far >= ALIKE) return true;
  const concepts = conceptsOf(x.head);
  return conceptsOf(y.head).some((concept) => concepts.includes(concept));
}
