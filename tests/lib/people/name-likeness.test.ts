import { describe, expect, it } from 'vitest';
import { nameLikeness } from '../../../lib/people/name-likeness.ts';

describe('nameLikeness', () => {
  it.each(['marianela', 'jovanka', 'oluwaseun'])(
    'is above 0 for what is built like a name: %s',
    (key) => {
      expect(nameLikeness(key)).toBeGreaterThan(0);
    },
  );

  it.each(['recording', 'thoughtful', 'strength'])(
    'is below 0 for what is built like a word: %s',
    (key) => {
      expect(nameLikeness(key)).toBeLessThan(0);
    },
  );

  it('is a number for anything, also nothing', () => {
    for (const key of ['', 'ß', '朴', '1', 'x'.repeat(5000)])
      expect(Number.isFinite(nameLikeness(key))).toBe(true);
  });
});
