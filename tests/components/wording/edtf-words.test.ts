import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfWords } from '../../../components/wording/edtf-words.ts';
import { english } from '../samples/english.ts';

describe('edtfWords', () => {
  it.each([
    ['2020', '2020'],
    ['2020-09', 'September 2020'],
    ['2020-12-08', 'December 8, 2020'],
    ['XXXX-09', 'September'],
    ['XXXX-10-03', 'October 3'],
    ['2011~', 'about 2011'],
    ['2019-21', 'spring 2019'],
    ['2013-01-01/2013-02-10', 'January 1, 2013 – February 10, 2013'],
  ])('writes %s as %s', (edtf, expected) => {
    expect(edtfWords(edtf, english)).toBe(expected);
  });

  it.each(['35', 'XXXX', '2020-13', '2020/never', 'a/b/c', '> $4,000,000', ''])(
    'gives back what it does not know: %j',
    (text) => {
      expect(edtfWords(text, english)).toBe(text);
    },
  );

  it('never fails, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(edtfWords(text, english)).toBeTypeOf('string');
      }),
    );
  });
});
