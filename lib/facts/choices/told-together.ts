import type { ClaimNode } from '../claim-node.ts';

/**
 * Answers of the lexicon that one of the texts tells in a single sentence: "on Facebook and Twitter". Neither is
 * then wrong where another text tells one of them only. How things stand is left out, since a sentence may tell
 * how it changed.
 * @returns whether any text tells the values of two claims together
 */
export function toldTogether(nodes: readonly ClaimNode[]): (a: ClaimNode, b: ClaimNode) => boolean {
  const told = Map.groupBy(
    nodes.filter(({ claim: { kind, value } }) => value.type === 'choice' && kind !== 'status'),
    ({ origin, claim: { evidence } }) => `${origin} ${evidence.sentence}`,
  );
  const pairs = new Set(
    [...told.values()].flatMap((claims) =>
      claims.flatMap((one) => claims.map((other) => pairOf(one, other))),
    ),
  );
  return (a, b) => pairs.has(pairOf(a, b));
}

function pairOf(a: ClaimNode, b: ClaimNode): string {
  return [a, b].map(keyOf).toSorted().join(' + ');
}

function keyOf({ claim: { value } }: ClaimNode): string {
  return value.type === 'choice' ? `${value.set} ${value.option}` : '';
}
