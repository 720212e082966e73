import type { ClaimNode } from '../claim-node.ts';

/** Surroundings are followed over so many steps: hotel, district, city, country. */
const MAX_STEPS = 4;

/**
 * Gives every place of a story all the surroundings that any of its texts tells: where one has "Sigulda,
 * Latvia", Sigulda lies in Latvia for all.
 */
export function fillContainers(nodes: readonly ClaimNode[]): ClaimNode[] {
  const known = new Map<string, Set<string>>();
  for (const { claim } of nodes) {
    if (claim.value.type !== 'place') continue;
    const { name, within } = claim.value;
    const chain = [name, ...within];
    for (const [at, inner] of chain.entries())
      for (const outer of chain.slice(at + 1)) {
        const outers = known.get(inner) ?? new Set();
        if (outer !== inner) known.set(inner, outers.add(outer));
      }
  }
  return nodes.map((node) => {
    const { value } = node.claim;
    if (value.type !== 'place') return node;
    const within = new Set(known.get(value.name));
    for (let step = 1; step < MAX_STEPS; step++)
      for (const outer of within) for (const further of known.get(outer) ?? []) within.add(further);
    within.delete(value.name);
    return {
      ...node,
      claim: { ...node.claim, value: { ...value, within: [...within].toSorted() } },
    };
  });
}
