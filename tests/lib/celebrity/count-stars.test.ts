import { describe, expect, it } from 'vitest';

import { countStars } from '../../../lib/celebrity/count-stars.ts';

describe('who is called an entertainer or a royal', () => {
  it.each([
    'The actress, 35, wept.',
    'He is a stand-up and wrote a book.',
    'The girl group has split.',
    'The “Low Water” star has left.',
  ])('is counted in: %s', (text) => {
    expect(countStars(text)).toBe(1);
  });

  it.each(['A host, Maria Keller, left.', 'It was Keller, the presenter of a show, who left.'])(
    'counts half where others are called so too: %s',
    (text) => {
      expect(countStars(text)).toBe(0.5);
    },
  );

  it.each([
    'The star is 12,000 light-years away.',
    'This model costs $900, and the host city pays.',
    'Contractors listed the factors.',
    '',
  ])('is nobody in: %s', (text) => {
    expect(countStars(text)).toBe(0);
  });

  it('takes time in line with the length of the text', () => {
    const started = performance.now();
    countStars(`${'Aa-'.repeat(20_000)} ${'Keller, '.repeat(20_000)}${'a'.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
