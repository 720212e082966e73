import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../lib/facts/word-alignment.ts';

describe('alignWords', () => {
  it('finds the word that was changed', () => {
    const aligned = alignWords(
      'we are so proud of her'.split(' '),
      'we are very proud of her'.split(' '),
    );
    expect(aligned).toEqual({ common: 5, innerA: ['so'], innerB: ['very'], outerA: 0, outerB: 0 });
  });

  it('tells words that were cut off at an end from words that were changed', () => {
    const aligned = alignWords('proud of her'.split(' '), 'we are proud of her today'.split(' '));
    expect(aligned).toEqual({ common: 3, innerA: [], innerB: [], outerA: 0, outerB: 3 });
  });

  it('counts every word once on either side', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const aligned = alignWords(a, b);
        expect(aligned.common + aligned.innerA.length + aligned.outerA).toBe(a.length);
        expect(aligned.common + aligned.innerB.length + aligned.outerB).toBe(b.length);
        expect(alignWords(b, a).common).toBe(aligned.common);
      }),
    );
  });
});
