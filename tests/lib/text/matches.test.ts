import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesOf } from '../../../lib/text/matches.ts';

describe('matchesOf', () => {
  it('finds what matchAll finds, with groups and places', () => {
    const patterns = [/a(b)?/g, /\b/g, /(?<word>\p{L}+)|$/gu, /a*/gu, /a*/g, /[ab]{2}(?=c)/g];
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '😀') });
    fc.assert(
      fc.property(fc.constantFrom(...patterns), texts, (pattern, text) => {
        expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
      }),
    );
  });

  it('begins at the start, whatever the expression looked through before', () => {
    const pattern = /\d/g;
    pattern.exec('1 2 3');
    expect(matchesOf(pattern, '4 5').map(([digit]) => digit)).toEqual(['4', '5']);
  });
});
