import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOIN_AT, sameEventGroup } from '../../../lib/match/same-event-group.ts';

type Likelihood = (place: number, lower: number) => number;

/** The group of the first of so many articles by joining all of them, whatever leads to the first: average linkage as it is defined. */
function joinedAll(size: number, likelihood: Likelihood): Set<number> {
  let groups = Array.from({ length: size }, (_, place) => [place]);
  for (;;) {
    const pairs = groups.flatMap((a, i) =>
      groups.slice(0, i).map((b) => {
        const all = a.flatMap((x) => b.map((y) => likelihood(Math.max(x, y), Math.min(x, y))));
        return { a, b, mean: all.reduce((sum, one) => sum + one, 0) / all.length };
      }),
    );
    const [best] = pairs.toSorted((x, y) => y.mean - x.mean);
    if (!best || best.mean < JOIN_AT) break;
    const { a, b } = best;
    groups = [...groups.filter((group) => group !== a && group !== b), [...b, ...a]];
  }
  return new Set((groups.find((group) => group.includes(0)) ?? []).filter((place) => place > 0));
}

const SIZE = 7;
const cells = (max: number) =>
  fc.array(fc.double({ min: 0, max, noNaN: true }), { minLength: SIZE ** 2, maxLength: SIZE ** 2 });
const cellOf =
  (values: readonly number[]): Likelihood =>
  (place, lower) =>
    values[place * SIZE + lower] ?? 0;

describe('sameEventGroup', () => {
  it('is empty for an article alone', () => {
    expect(sameEventGroup(1, () => 1)).toEqual(new Set());
    expect(sameEventGroup(0, () => 1)).toEqual(new Set());
  });

  it('carries a late report through those that share something with both', () => {
    const likelihood: Likelihood = (j, i) => (i === 0 && j === 3 ? 0.3 : 0.8);
    expect(sameEventGroup(4, likelihood)).toEqual(new Set([1, 2, 3]));
  });

  it('keeps an article out that only one of many speaks for', () => {
    const likelihood: Likelihood = (j, i) => (j < 4 ? 0.95 : i === 0 ? 0.7 : 0.05);
    expect(sameEventGroup(5, likelihood)).toEqual(new Set([1, 2, 3]));
  });

  it('asks nothing of articles to which no likely pair leads', () => {
    const asked: string[] = [];
    const group = sameEventGroup(4, (place, lower) => {
      asked.push(`${place} ${lower}`);
      return place === 1 ? 0.9 : 0.1;
    });
    expect(group).toEqual(new Set([1]));
    expect(asked).not.toContain('3 2');
  });

  it('finds what joining all articles finds', () => {
    fc.assert(
      fc.property(cells(1), (values) => {
        expect(sameEventGroup(SIZE, cellOf(values))).toEqual(joinedAll(SIZE, cellOf(values)));
      }),
    );
  });

  it('never holds an article when all likelihoods are too low to join', () => {
    fc.assert(
      fc.property(cells(JOIN_AT - 0.01), (values) => {
        expect(sameEventGroup(SIZE, cellOf(values)).size).toBe(0);
      }),
    );
  });
});
