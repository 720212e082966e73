import type { ClaimNode } from '../claim-node.ts';
import { compareValues } from '../values/compare-values.ts';

/** Compares the dates that stand in the sentences of two values. */
export type CompanionTimes = (a: ClaimNode, b: ClaimNode) => -1 | 0 | 1;

/**
 * Values of one thing are told with one date, values of two things with two: "hurt her wrist last August"
 * is another accident than Saturday's. 1 where the sentences hold a date in common, -1 where all of their
 * dates clash, 0 where one of them has none or nothing can be said. For dates themselves always 0.
 */
export function companionTimes(nodes: readonly ClaimNode[]): CompanionTimes {
  const bySentence = new Map<string, ClaimNode[]>();
  for (const node of nodes) {
    if (node.claim.kind !== 'date' || node.claim.value.type !== 'time') continue;
    const key = sentenceKey(node);
    bySentence.set(key, [...(bySentence.get(key) ?? []), node]);
  }
  return (a, b) => {
    if (a.claim.kind === 'date') return 0;
    const [ours, theirs] = [bySentence.get(sentenceKey(a)), bySentence.get(sentenceKey(b))];
    if (!ours || !theirs) return 0;
    const compared = ours.flatMap((x) => theirs.map((y) => compareValues(x, y)));
    if (compared.some((verdict) => verdict === 'equal' || verdict === 'compatible')) return 1;
    return compared.every((verdict) => verdict === 'clash') ? -1 : 0;
  };
}

function sentenceKey({ claim: { evidence } }: ClaimNode): string {
  return `${evidence.article} ${evidence.paragraph} ${evidence.start}`;
}
