import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../../lib/facts/quotes/word-alignment.ts';

const rows = (...texts: string[]): string[][] => texts.map((text) => text.split(' '));

describe('alignWords', () => {
  it('pairs the words that two rows share in one order', () => {
    const [a = [], b = []] = rows('we are so proud of her', 'we are very proud of her');
    expect(alignWords(a, b)).toEqual([
      [0, 0],
      [1, 1],
      [3, 3],
      [4, 4],
      [5, 5],
    ]);
  });

  it('holds on to the words that weigh most', () => {
    const [a = [], b = []] = rows('of the of the harbour', 'harbour of the of the');
    const weigh = (word: string): number => (word === 'harbour' ? 9 : 1);
    expect(alignWords(a, b, weigh)).toEqual([[4, 0]]);
  });

  it('leaves no first or last word apart where it stands again beside the others', () => {
    const [a = [], b = []] = rows('we are glad', 'we have news we are glad');
    expect(alignWords(a, b)[0]).toEqual([0, 3]);
    const [c = [], d = []] = rows('glad of it', 'glad of it because of it');
    expect(alignWords(c, d).at(-1)).toEqual([2, 2]);
  });

  it('gives pairs of equal words, in order on both sides, as many whichever row comes first', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const shared = alignWords(a, b);
        for (const [at, [i, j]] of shared.entries()) {
          expect(a[i]).toBe(b[j]);
          const [beforeI, beforeJ] = shared[at - 1] ?? [-1, -1];
          expect(i > beforeI && j > beforeJ).toBe(true);
        }
        expect(alignWords(b, a)).toHaveLength(shared.length);
      }),
    );
  });
});
