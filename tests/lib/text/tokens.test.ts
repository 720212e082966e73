import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../lib/text/tokens.ts';

describe('tokenize', () => {
  it('keeps apostrophes, hyphens, accents, numbers and initialisms whole', () => {
    const text = 'Zoë’s mother-in-law paid $1,200.50 to the U.S. firm, on the 21st…';
    expect(tokenize(text).map((token) => token.text)).toEqual([
      'Zoë’s',
      'mother-in-law',
      'paid',
      '$',
      '1,200.50',
      'to',
      'the',
      'U.S.',
      'firm',
      ',',
      'on',
      'the',
      '21st',
      '…',
    ]);
  });

  it('gives lower case with plain apostrophes', () => {
    expect(tokenize('Zoë’s')[0]?.lower).toBe("zoë's");
  });

  it('covers everything but white space', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const joined = tokenize(text)
          .map((token) => text.slice(token.start, token.end))
          .join('');
        expect(joined).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });
});
