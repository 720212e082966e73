import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../../lib/facts/names/edit-distance.ts';

describe('editDistance', () => {
  it.each([
    ['dauber', 'dauber', 0],
    ['dauber', 'duber', 1],
    ['sofia', 'sophia', 2],
    ['martin', 'keller', 3],
  ])('%s and %s are %i apart, counted up to two', (a, b, distance) => {
    expect(editDistance(a, b, 2)).toBe(distance);
  });

  it('does not depend on the order', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      }),
    );
  });
});
