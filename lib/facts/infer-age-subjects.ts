import type { ClaimNode } from './claim-node.ts';

/**
 * Gives ages that say nobody's name their person where all named ages of that number in the story are one
 * person's: "died at the age of 81" beside "Ada Fink, 81". The claims themselves stay as they are.
 */
export function inferAgeSubjects(nodes: readonly ClaimNode[]): ClaimNode[] {
  const named = new Map<number, Set<string>>();
  for (const { claim } of nodes) {
    const [key] = claim.subject;
    if (claim.kind !== 'age' || claim.value.type !== 'quantity' || key === undefined) continue;
    const { value } = claim.value.quantity;
    named.set(value, (named.get(value) ?? new Set()).add(key.split(' ')[0] ?? key));
  }
  return nodes.map((node) => {
    const { claim } = node;
    if (claim.kind !== 'age' || claim.value.type !== 'quantity' || claim.subject.length > 0)
      return node;
    const people = [...(named.get(claim.value.quantity.value) ?? [])];
    return people.length === 1 ? { ...node, claim: { ...claim, subject: people } } : node;
  });
}
