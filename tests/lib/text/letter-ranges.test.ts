import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LETTERS, NUMBERS, withPlainRanges } from '../../../lib/text/letter-ranges.ts';

const isLetter = new RegExp(`[${LETTERS}]`, 'u');
const isNumber = new RegExp(`[${NUMBERS}]`, 'u');
/** Latin, Greek and Cyrillic, what stands between their letters, and signs of print and money. */
const common = fc
  .oneof(fc.integer({ min: 0, max: 0x52f }), fc.integer({ min: 0x2000, max: 0x2060 }))
  .map((code) => String.fromCodePoint(code))
  .filter((sign) => !/\p{Cn}/u.test(sign));

describe('LETTERS', () => {
  it('is \\p{L} for Latin, Greek and Cyrillic', () => {
    fc.assert(
      fc.property(common, (sign) => {
        expect(isLetter.test(sign)).toBe(/\p{L}/u.test(sign));
      }),
      { numRuns: 2000 },
    );
  });

  it('holds letters of other scripts', () => {
    for (const letter of 'שعअไあ漢한ა') expect(isLetter.test(letter)).toBe(true);
  });
});

it('knows numbers as \\p{N} does', () => {
  for (const number of '0129½¼²Ⅷ') expect(isNumber.test(number)).toBe(true);
  for (const other of 'aÀ%–”') expect(isNumber.test(other)).toBe(false);
});

it('writes ranges within a class and outside one', () => {
  const plain = new RegExp(`^(?:${withPlainRanges(String.raw`[\d\p{L}]\p{N}\[(?!\p{L})`)})$`, 'u');
  expect(plain.test('é½[')).toBe(true);
  expect(plain.test('é½')).toBe(false);
  expect(plain.test('–½[')).toBe(false);
});
