import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { articleOf } from '../article-of.ts';

/** The answers to questions of the lexicon in a sentence, as `set: option (words)`. */
function answers(sentence: string): string[] {
  return extractClaims(articleOf('only', [sentence])).flatMap(({ value, text }) =>
    value.type === 'choice' ? [`${value.set}: ${value.option} (${text})`] : [],
  );
}

describe('answers of the lexicon in a sentence', () => {
  it('are found with their words', () => {
    expect(answers('She left on crutches.')).toEqual(['aid: crutch (crutches)']);
  });

  it.each([
    ['The drummer has not yet been charged.', 'arrest: not_charged (not yet been charged)'],
    [
      "The drummer hasn't been formally charged.",
      "arrest: not_charged (hasn't been formally charged)",
    ],
    ['Nobody else was hurt.', 'injured: unhurt (Nobody else was hurt)'],
    ['She came without a cane.', 'aid: not cane (without a cane)'],
  ])('are denied with what denies them: %s', (sentence, answer) => {
    expect(answers(sentence)).toEqual([answer]);
  });

  it('are not denied from another clause', () => {
    expect(answers('She did not wait, and police arrested him.')).toContain(
      'arrest: arrested (arrested)',
    );
  });

  it('are told once where the lexicon knows the denied words', () => {
    expect(answers('He was not hurt.')).toEqual(['injured: unhurt (not hurt)']);
  });

  it('take a side only with a part of the body', () => {
    expect(answers('She left and broke her left wrist.')).toContain(
      'side: left_ankle (left wrist)',
    );
    expect(answers('She left at once.')).toEqual([]);
  });

  it('do not tell what two are to each other in a sentence on their wedding', () => {
    expect(answers('Her boyfriend sings.')).toEqual(['bond: boyfriend (boyfriend)']);
    expect(answers('She has married her boyfriend.')).not.toContain('bond: boyfriend (boyfriend)');
  });
});
