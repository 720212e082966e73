/** Two groups are joined while their articles are about one event with this mean likelihood. */
const JOIN_AT = 0.5;

/**
 * Which articles are about the event of the first one. Articles are compared through their neighbours:
 * the two groups with the highest mean likelihood between them are joined until none reaches one half
 * (average linkage), so that a late report with other words is carried by those that share some with
 * both, and another event of the same person is kept out by the many that contradict it.
 * @param likelihood symmetric, for each two articles; place 0 is the article asked about
 * @returns the places in the group of place 0, itself left out
 */
export function sameEventGroup(likelihood: readonly (readonly number[])[]): Set<number> {
  let groups = likelihood.map((_, place) => [place]);
  const mean = (a: readonly number[], b: readonly number[]): number => {
    let sum = 0;
    for (const i of a) for (const j of b) sum += likelihood[i]?.[j] ?? 0;
    return sum / (a.length * b.length);
  };
  for (;;) {
    let best: { a: number[]; b: number[]; mean: number } | null = null;
    for (const [i, a] of groups.entries())
      for (const b of groups.slice(0, i)) {
        const between = mean(a, b);
        if (between >= JOIN_AT && between > (best?.mean ?? 0)) best = { a, b, mean: between };
      }
    if (!best) break;
    const { a, b } = best;
    groups = [...groups.filter((group) => group !== a && group !== b), [...b, ...a]];
  }
  const own = groups.find((group) => group.includes(0)) ?? [];
  return new Set(own.filter((place) => place !== 0));
}
