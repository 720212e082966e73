import type { ClaimNode } from './claim-node.ts';
import type { Claim } from './claim.ts';
import { evidenceParts } from './evidence-parts.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './fact.ts';

/**
 * The sentences behind a claim: its own and its repetitions in other articles.
 * @param choose which parts of the evidence tell the claim; those that its value stands in, unless told otherwise.
 */
export function statementsOf(
  { claim, copies }: ClaimNode,
  choose: (claim: Claim) => Evidence[] = partsHolding,
): Statement[] {
  return [claim, ...copies].flatMap((said) =>
    choose(said).map((evidence) => ({ evidence, attribution: said.attribution })),
  );
}

/** The parts of a claim's evidence that its value stands in. */
export function partsHolding({ evidence, start, end }: Claim): Evidence[] {
  return evidenceParts(evidence).filter(
    (part) => part.start - evidence.start < end && part.end - evidence.start > start,
  );
}
