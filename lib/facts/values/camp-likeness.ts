import type { ValuePair } from './value-pair.ts';

/** Names of the features, in their order. */
export const campNames = [
  'campNear',
  'campFar',
  'campLikely',
  'campMean',
  'campPairs',
  'campLow',
  'campHigh',
] as const;

/** From this likeness on a claim with an equal value belongs to a camp. */
const SAME_CAMP = 0.22;
/** More members of a camp add nothing but time. */
const MAX_MEMBERS = 4;

/** Looks at two claims through all that say the same as the one or the other. */
export type CampLikeness = (a: number, b: number) => number[];

/**
 * Several texts word one answer in several ways: two answers are to one question where any wording of the
 * one is like any wording of the other. A camp is a claim with those of equal value in like places.
 * @param pairs all pairs of a story.
 * @param nodes how many claims the story has.
 */
export function campLikeness(pairs: readonly ValuePair[], nodes: number): CampLikeness {
  const members = new Map<number, number[]>();
  const known = new Map<number, ValuePair>();
  for (const pair of pairs) {
    known.set(pair.a * nodes + pair.b, pair);
    if (pair.comparison !== 'equal' || pair.likely < SAME_CAMP) continue;
    for (const [self, other] of [
      [pair.a, pair.b],
      [pair.b, pair.a],
    ] as const)
      members.set(self, [...(members.get(self) ?? [self]), other]);
  }
  return (a, b) => {
    const [ours, theirs] = [members.get(a) ?? [a], members.get(b) ?? [b]];
    let [near, far, likely, sum, count] = [0, 0, 0, 0, 0];
    for (const x of ours.slice(0, MAX_MEMBERS)) {
      for (const y of theirs.slice(0, MAX_MEMBERS)) {
        const pair = known.get(Math.min(x, y) * nodes + Math.max(x, y));
        if (!pair) continue;
        near = Math.max(near, pair.like.near);
        far = Math.max(far, pair.like.far);
        likely = Math.max(likely, pair.likely);
        sum += pair.likely;
        count++;
      }
    }
    return [
      near,
      far,
      likely,
      count === 0 ? 0 : sum / count,
      count,
      Math.min(ours.length, theirs.length),
      Math.max(ours.length, theirs.length),
    ];
  };
}
