import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/text/quotations.ts';

const words = (text: string): string[] => findQuotations(text).map((quotation) => quotation.text);

describe('findQuotations', () => {
  it('reads curly and straight marks', () => {
    expect(words('“I am glad,” she said. "So glad."')).toEqual(['I am glad,', 'So glad.']);
  });

  it('leaves apostrophes alone', () => {
    expect(words("It's the singers' night, and she's here.")).toEqual([]);
    expect(words("‘It's over,’ he said, and the singers’ bus left.")).toEqual(["It's over,"]);
  });

  it('finds quotations within quotations', () => {
    const found = findQuotations('“He told me ‘no way’ at once,” she said.');
    expect(found.map(({ text, depth }) => [text, depth])).toEqual([
      ['He told me ‘no way’ at once,', 0],
      ['no way', 1],
    ]);
  });

  it('quotes to the end of a paragraph where the next one goes on', () => {
    const found = findQuotations('She wrote: “We are tired.\n“We will rest.”');
    expect(found.map(({ text, closed }) => [text, closed])).toEqual([
      ['We are tired.', false],
      ['We will rest.', true],
    ]);
  });

  it('tells titles and single words from speech', () => {
    const kinds = findQuotations(
      'The “Slow River” singer felt “blue” and said “I will never forget any of this.”',
    ).map(({ kind }) => kind);
    expect(kinds).toEqual(['title', 'scare', 'speech']);
  });

  it('gives offsets of the words and of the marks', () => {
    const text = 'She said: “Yes.”';
    const [quotation] = findQuotations(text);
    expect(quotation).toMatchObject({ start: 11, end: 15, outer: { start: 10, end: 16 } });
  });

  it('gives valid offsets for any text', () => {
    const pieces = fc.constantFrom('"', "'", '“', '”', '‘', '’', ' ', 'a', '.', '\n');
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join('');
        for (const quotation of findQuotations(text)) {
          expect(quotation.text).toBe(text.slice(quotation.start, quotation.end));
          expect(quotation.outer.start).toBeLessThan(quotation.start);
          expect(quotation.outer.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
