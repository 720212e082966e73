import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['abbreviated months', ['It closed on Aug. 2 in Rome.', 'He left.']],
    ['titles and initials', ['Mr. J. K. Adeyemi met Dr. Ruiz.', 'They spoke.']],
    ['countries within a sentence', ['The U.S. Senate met.', 'It agreed.']],
    ['countries at its end', ['She moved to the U.S.', 'He stayed.']],
    ['times of day', ['It began at 8 p.m. Friday.', 'All came.']],
    ['numbers', ['It rose 2.5 points to No. 1 this week.', 'Sales grew.']],
    ['a name with Jr.', ['Paul Ortiz Jr. sang.', 'We left.']],
    ['a question and its speaker', ['“Are you happy?” Mara Lind asked.', 'He was.']],
    ['speech and speaker', ['“I am glad,” she said.', '“So glad.”']],
    ['speech of several sentences', ['“I am glad.', 'It was hard,” he said.']],
    ['an ellipsis within', ['“We waited … and then it came.”', 'He smiled.']],
    ['an ellipsis between', ['“It was hard. …', 'I have hope.”']],
    ['brackets', ['(It was late.)', 'They left.']],
    ['exclamations with a lower-case speaker', ['“Yes!” she cried.', 'It was over.']],
  ])('%s', (_, sentences) => {
    expect(split(sentences.join(' '))).toEqual(sentences);
  });

  it('ends a sentence at a line break and at a lost space after a quote', () => {
    expect(split('A headline\nA sentence.')).toEqual(['A headline', 'A sentence.']);
    expect(split('“We left.”Then it rained.')).toEqual(['“We left.”', 'Then it rained.']);
  });

  it('covers any text in order, without overlap', () => {
    const pieces = fc.constantFrom(
      'He',
      ' ',
      '. ',
      'U.S.',
      '”',
      '“',
      '\n',
      '… ',
      '?',
      'a',
      '3',
      ' Mr. ',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const span of splitSentences(text)) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});
