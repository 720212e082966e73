import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceParts } from '../../../lib/facts/evidence-parts.ts';

const partsOf = (sentence: string): string[] =>
  evidenceParts({
    article: 'a1',
    paragraph: 2,
    sentence,
    start: 40,
    end: 40 + sentence.length,
  }).map((part) => part.sentence);

const SOLD = '“We have sold the old boat to pay for a garden behind the house in the bay.';
const ASKED = 'Nobody asked us to, and nobody in this family has ever been sorry about it since.';

describe('evidenceParts', () => {
  it('leaves one sentence as it is, however long', () => {
    expect(partsOf(SOLD.replace('.', `, ${ASKED}`))).toHaveLength(1);
  });

  it('leaves two short sentences together', () => {
    const both = '“We sold the boat. Nobody asked us to,” she said.';
    expect(partsOf(both)).toEqual([both]);
  });

  it('cuts long ones, and a short one beside them', () => {
    expect(partsOf(`“Not a good day. ${SOLD.slice(1)} ${ASKED}`)).toEqual([
      '“Not a good day.',
      SOLD.slice(1),
      ASKED,
    ]);
  });

  it('gives parts in order whose offsets hold their words', () => {
    const sentence = fc.array(fc.constantFrom(SOLD, ASKED, 'No.', 'Yes!'), { minLength: 1 });
    fc.assert(
      fc.property(sentence, (sentences) => {
        const text = sentences.join(' ');
        const parts = evidenceParts({
          article: 'a1',
          paragraph: 0,
          sentence: text,
          start: 7,
          end: 7 + text.length,
        });
        for (const part of parts)
          expect(text.slice(part.start - 7, part.end - 7)).toBe(part.sentence);
        expect(parts.map((part) => part.sentence).join(' ')).toBe(text);
      }),
    );
  });
});
