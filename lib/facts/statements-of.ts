import type { ClaimNode } from './claim-node.ts';
import type { Statement } from './fact.ts';

/** The sentences behind a claim: its own and its repetitions in other articles. */
export function statementsOf({ claim, copies }: ClaimNode): Statement[] {
  return [claim, ...copies].map(({ evidence, attribution }) => ({ evidence, attribution }));
}
