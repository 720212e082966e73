import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { quoteFeatureNames } from '../../../../lib/facts/quotes/quote-feature-names.ts';
import { articleOf } from '../article-of.ts';

/** The features of the pairs of quotations that texts of one sentence each propose. */
function pairsOf(...texts: string[]): Record<string, number>[] {
  const articles = texts.map((text, at) => articleOf(`a${at}`, [text]));
  return proposeCandidates(articles.flatMap(extractClaims), articles)
    .candidates.filter(({ family }) => family === 'quote')
    .map(({ features }) =>
      Object.fromEntries(quoteFeatureNames.map((name, at) => [name, features[at] ?? NaN])),
    );
}

describe('quoteCandidates', () => {
  it('proposes a quotation with one other word, also the last', () => {
    const [pair, more] = pairsOf(
      '“We sold the boat to pay for the garden,” said Mara Lindgren.',
      '“We sold the boat to pay for the roof,” Mara Lindgren told reporters.',
    );
    expect(more).toBeUndefined();
    expect(pair).toMatchObject({ senseReplaced: 1, edgeSense: 1, places: 1, speaker: 1, named: 2 });
  });

  it.each([
    ['the same words', '“We sold the boat to pay for the garden,” she said again.'],
    ['contractions', "“We've sold the boat to pay for the garden,” she said."],
    ['a shorter form', '“We sold the boat,” she said.'],
    ['other words', '“The winter was long and nobody came,” she said.'],
  ])('proposes nothing for %s', (_, other) => {
    expect(
      pairsOf('“We have sold the boat to pay for the garden,” said Mara Lindgren.', other),
    ).toEqual([]);
  });

  it('proposes nothing for what two people said in like words', () => {
    const said = '“We sold the boat to pay for the garden,” said Mara Lindgren.';
    const [pair] = pairsOf(said, '“We sold the boat to pay for the roof,” said Ulf Roth.');
    expect(pair).toMatchObject({ speaker: -1 });
    expect(pairsOf(said, '“We sold the farm and kept the garden,” said Ulf Roth.')).toEqual([]);
    expect(pairsOf(said, '“We sold the farm and kept the garden,” said Lindgren.')).toHaveLength(1);
  });

  it('proposes many small words in common, where no other word is', () => {
    const [pair] = pairsOf(
      "“It'll be the best that I've ever done,” said Mara Lindgren.",
      "“It'll be the loudest show that I've ever done,” said Mara Lindgren.",
    );
    expect(pair).toMatchObject({ sharedSense: 0, places: 1 });
  });

  it('tells kinds of change apart', () => {
    const [pair] = pairsOf(
      '“I was not afraid of the ten dogs,” she said.',
      '“I was afraid of the twelve dogs,” she said.',
    );
    expect(pair).toMatchObject({ negationChanged: 1, numberChanged: 1 });
  });

  it('marks where nothing but a negation differs, or nothing but the speaker', () => {
    const [negated] = pairsOf(
      '“I want to sell the boat,” said Mara Lindgren.',
      '“I do not want to sell the boat,” said Mara Lindgren.',
    );
    expect(negated).toMatchObject({ onlyNegated: 1, onlySpeaker: 0 });
    const [spoken] = pairsOf(
      '“I want to sell the boat,” said Mara Lindgren.',
      '“I want to sell the boat,” said Otto Brandvik.',
    );
    expect(spoken).toMatchObject({ onlyNegated: 0, onlySpeaker: 1 });
  });

  it('counts which other texts have either wording', () => {
    const pairs = pairsOf(
      '“We sold the boat to pay for the garden,” she said.',
      '“We sold the boat to pay for the roof,” she said.',
      '“We sold the boat to pay for the roof,” she told us then.',
    );
    expect(pairs.map(({ supportLow, supportHigh }) => [supportLow, supportHigh])).toEqual([
      [0, 1],
      [0, 1],
    ]);
  });

  it('gives the same features whichever text comes first', () => {
    const words = fc.array(fc.constantFrom('boat', 'garden', 'the', 'we', 'not', 'sold', 'ten'), {
      minLength: 5,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [x, y] = [a, b].map((row) => `“${row.join(' ')},” she said to us.`);
        const sorted = (pairs: Record<string, number>[]): string[] =>
          pairs.map(({ shared, shorter, longer, speaker }) =>
            [shared, shorter, longer, speaker].join(' '),
          );
        expect(sorted(pairsOf(x ?? '', y ?? ''))).toEqual(sorted(pairsOf(y ?? '', x ?? '')));
      }),
      { numRuns: 40 },
    );
  });
});
