import { describe, expect, it } from 'vitest';
import { quotesApart } from '../../../../lib/facts/choices/quotes-apart.ts';

describe('quotations of two sentences', () => {
  it('are apart where they share next to nothing', () => {
    expect(
      quotesApart('"The band starts tonight," he wrote.', '“Nobody loves goats,” he wrote.'),
    ).toBe(true);
  });

  it('may be one where the words are those of a translation', () => {
    expect(
      quotesApart(
        '"My house was full of cups," she wrote.',
        '“The house was full of trophies,” she posted.',
      ),
    ).toBe(false);
  });

  it.each([
    [
      'one of them quotes nothing',
      '"The band starts tonight," he wrote.',
      'He wrote that it starts.',
    ],
    ['one has a single word', '"Goats," he wrote.', '"The band starts tonight," he wrote.'],
  ])('tell nothing where %s', (_, a, b) => {
    expect(quotesApart(a, b)).toBe(false);
    expect(quotesApart(b, a)).toBe(false);
  });
});
