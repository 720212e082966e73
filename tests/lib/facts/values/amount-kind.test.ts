import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

function kindsIn(sentence: string): (string | null)[] {
  return extractClaims(articleOf('only', [sentence])).flatMap(({ kind, head }) =>
    kind === 'money' || kind === 'duration' ? [head] : [],
  );
}

describe('what a sum or a length of time is of', () => {
  it.each([
    ['Nils Okafor was freed on $900 bail.', 'bail'],
    ['Her fortune is put at $40 million.', 'worth'],
    ['They sold the villa for $4 million.', 'price'],
    ['He is suing the paper for $4 million.', 'damages'],
    ['They had been married for seven years.', 'marriage'],
    ['Nils Okafor, her husband of eight years, has left.', 'marriage'],
    ['She was sent to prison for two years.', 'sentence'],
    ['She was in hospital for three days.', 'stay'],
    ['The bride was 20 minutes late.', 'delay'],
    ['Theirs was a love story of six years.', 'romance'],
    ['He must perform 250 hours of community service.', 'sentence'],
    ['The divorce ended nine years of marriage.', 'marriage'],
    ['The villa is on the market for $4 million.', 'asking'],
    ['The villa is for sale at $4 million.', 'asking'],
    ['The sale brought $4 million.', 'price'],
    ['He has three years left on his contract.', 'rest'],
    ['It took six minutes.', null],
  ])('%s', (sentence, kind) => {
    expect(kindsIn(sentence)).toEqual([kind]);
  });

  it('is that of the nearest word', () => {
    expect(
      kindsIn('They were married for seven years, and he was in prison for two months.'),
    ).toEqual(['marriage', 'sentence']);
  });
});

describe('sums and lengths of other things', () => {
  function pairs(...sentences: string[]): number {
    const articles = sentences.map((sentence, at) => articleOf(`a${at}`, [sentence]));
    return proposeCandidates(articles.flatMap(extractClaims), articles).candidates.length;
  }

  it('answer no one question', () => {
    expect(pairs('They were married for seven years.', 'He was in prison for six years.')).toBe(0);
    expect(pairs('They were married for seven years.', 'Her husband of six years left.')).toBe(1);
    expect(pairs('His bail was $9,000.', 'The fine was $8,000.')).toBe(0);
    expect(pairs('The deal is worth $9 million.', 'The price was $8 million.')).toBe(1);
  });
});
