import type { ClaimNode } from './claim-node.ts';
import type { Claim } from './claim.ts';
import { partsHolding } from './evidence-parts.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './fact.ts';
import { differingSentences } from './quotes/differing-sentences.ts';

/**
 * The sentences behind a claim: its own and its repetitions in other articles.
 * @param against the claims that it is set against.
 */
export function statementsOf(
  { claim, copies }: ClaimNode,
  against: readonly Claim[] = [],
): Statement[] {
  return [claim, ...copies].flatMap((said) =>
    sentencesOf(said, against).map((evidence) => ({ evidence, attribution: said.attribution })),
  );
}

/** The sentences that tell a claim: of a quotation those in which it differs from what it is set against. */
export function sentencesOf(claim: Claim, against: readonly Claim[]): Evidence[] {
  return claim.kind === 'quote' ? differingSentences(claim, against) : partsHolding(claim);
}
