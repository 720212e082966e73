/**
 * Puts what is linked together into groups, each sorted, the groups by their first members.
 * @param links members that belong together.
 */
export function joinedGroups(links: readonly (readonly number[])[]): number[][] {
  const groupOf = new Map<number, Set<number>>();
  for (const link of links) {
    const joined = new Set<number>();
    for (const linked of link)
      for (const member of groupOf.get(linked) ?? [linked]) joined.add(member);
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group].toSorted((a, b) => a - b))
    .toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
