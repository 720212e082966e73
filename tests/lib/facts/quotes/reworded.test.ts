import { describe, expect, it } from 'vitest';
import { quoteChanges } from '../../../../lib/facts/quotes/quote-changes.ts';
import { readQuoteWords } from '../../../../lib/facts/quotes/quote-words.ts';
import { reworded } from '../../../../lib/facts/quotes/reworded.ts';
import type { Reworded } from '../../../../lib/facts/quotes/reworded.ts';

function between(one: string, other: string): Reworded {
  const [a, b] = [readQuoteWords(one), readQuoteWords(other)];
  return reworded(a, b, quoteChanges(a, b).changes);
}

describe('reworded', () => {
  it('explains words that a second translator puts for one another', () => {
    expect(between('Do not weep for my country', 'Do not cry for my nation')).toEqual({
      explained: 4,
      unexplained: 0,
      contrasts: 0,
    });
  });

  it('explains a phrase put for a word', () => {
    const { explained, unexplained } = between(
      'We shall continue with the harvest',
      'We shall carry on with the harvest',
    );
    expect([explained > 0, unexplained]).toEqual([true, 0]);
  });

  it('knows degrees and forms of a word', () => {
    expect(
      between('She was quicker than the train', 'She was faster than the train').unexplained,
    ).toBe(0);
  });

  it('leaves words unexplained that say something else', () => {
    expect(between('I lost my passport there', 'I lost my courage there').unexplained).toBe(2);
  });

  it('counts words that exclude each other', () => {
    expect(between('My son gave me the ring', 'My daughter gave me the ring').contrasts).toBe(1);
  });

  it('is symmetric', () => {
    const pair = [
      'We want to start early with the children',
      'We wish to begin late with our son',
    ] as const;
    expect(between(pair[0], pair[1])).toEqual(between(pair[1], pair[0]));
  });
});
