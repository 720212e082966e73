import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameEventGroup } from '../../../lib/match/same-event-group.ts';

const symmetric = (size: number, cell: (i: number, j: number) => number): number[][] =>
  Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => (i === j ? 1 : cell(Math.min(i, j), Math.max(i, j)))),
  );

describe('sameEventGroup', () => {
  it('is empty for an article alone', () => {
    expect(sameEventGroup([[1]])).toEqual(new Set());
    expect(sameEventGroup([])).toEqual(new Set());
  });

  it('carries a late report through those that share something with both', () => {
    const likelihood = symmetric(4, (i, j) => (i === 0 && j === 3 ? 0.3 : 0.8));
    expect(sameEventGroup(likelihood)).toEqual(new Set([1, 2, 3]));
  });

  it('keeps an article out that only one of many speaks for', () => {
    const likelihood = symmetric(5, (i, j) => (j < 4 ? 0.95 : i === 0 ? 0.7 : 0.05));
    expect(sameEventGroup(likelihood)).toEqual(new Set([1, 2, 3]));
  });

  it('never holds an article when all likelihoods are below one half', () => {
    const size = 6;
    const cells = fc.array(fc.double({ min: 0, max: 0.49, noNaN: true }), {
      minLength: size * size,
      maxLength: size * size,
    });
    fc.assert(
      fc.property(cells, (values) => {
        expect(sameEventGroup(symmetric(size, (i, j) => values[i * size + j] ?? 0)).size).toBe(0);
      }),
    );
  });
});
