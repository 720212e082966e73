import { flag } from '../flag.ts';
import type { Claim } from '../claim.ts';
import type { ClaimNode } from '../claim-node.ts';
import { normalisedValue } from './normalised-value.ts';

/** Names of the features, in their order. */
export const amountFeatureNames = ['topic', 'topicRivals', 'part', 'ordinal', 'percent'] as const;

/**
 * What two numbers are amounts of: whether that is one thing, how many values the texts of the two give for it,
 * and how many of the two tell of a part only. Symmetric; 0 where nothing is told.
 * @param nodes the claims of the story.
 */
export function amountFeaturesIn(
  nodes: readonly ClaimNode[],
): (a: ClaimNode, b: ClaimNode) => number[] {
  const values = new Map<string, Set<string>>();
  for (const { claim, origin } of nodes) {
    for (const term of claim.amount?.topic ?? []) {
      const key = `${origin} ${claim.kind} ${term}`;
      values.set(key, (values.get(key) ?? new Set()).add(normalisedValue(claim) ?? ''));
    }
  }
  const rivals = ({ claim, origin }: ClaimNode, shared: readonly string[]): number =>
    Math.min(...shared.map((term) => values.get(`${origin} ${claim.kind} ${term}`)?.size ?? 1));
  return (a, b) => {
    const [x, y] = [a.claim.amount, b.claim.amount];
    if (!x || !y) return amountFeatureNames.map(() => 0);
    const shared = x.topic.filter((term) => y.topic.includes(term));
    return [
      topicMatch(x.topic, y.topic, shared),
      shared.length === 0 ? 0 : Math.max(rivals(a, shared), rivals(b, shared)),
      flag(x.part) + flag(y.part),
      flag(isOf(a.claim, 'ordinal') || isOf(b.claim, 'ordinal')),
      flag(isOf(a.claim, 'percent') || isOf(b.claim, 'percent')),
    ];
  };
}

/** 1 for one noun, 0.7 for nouns of one meaning, -1 for others, 0 where one has none. */
function topicMatch(x: readonly string[], y: readonly string[], shared: readonly string[]): number {
  if (x.length === 0 || y.length === 0) return 0;
  if (shared.some((term) => /^\p{L}/u.test(term))) return 1;
  return shared.length > 0 ? 0.7 : -1;
}

function isOf({ value }: Claim, kind: string): boolean {
  return value.type === 'quantity' && value.quantity.kind === kind;
}
