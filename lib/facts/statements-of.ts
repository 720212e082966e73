import type { ClaimNode } from './claim-node.ts';
import { partsHolding } from './evidence-parts.ts';
import type { Statement } from './fact.ts';

/**
 * The sentences behind a claim: its own and its repetitions in other articles.
 * @param asked indexes of those that are asked for among the sentences that hold the claim; all where none are
 * named. Short evidence is shown whole for any of them.
 */
export function statementsOf(
  { claim, copies }: ClaimNode,
  asked?: ReadonlySet<number>,
): Statement[] {
  return [claim, ...copies].flatMap((said) =>
    partsHolding(said)
      .filter((_, at, { length }) => length === 1 || (asked?.has(at) ?? true))
      .map((evidence) => ({ evidence, attribution: said.attribution })),
  );
}
