import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../../../lib/facts/quotes/american-spelling.ts';

describe('americanSpelling', () => {
  it.each([
    ['centre', 'center'],
    ['honoured', 'honored'],
    ['apologised', 'apologized'],
    ['travelled', 'traveled'],
    ['cancelling', 'canceling'],
    ['smelt', 'smelled'],
    ['forgiveable', 'forgivable'],
  ])('turns %s into %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
  });

  it.each(['called', 'smelled', 'telling', 'four', 'wise', 'changeable', 'agreeable'])(
    'keeps %s',
    (word) => {
      expect(americanSpelling(word)).toBe(word);
    },
  );
});
