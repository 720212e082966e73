import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { valueInWords } from '../../../../lib/facts/values/value-in-words.ts';
import { articleOf } from '../article-of.ts';

function wordsIn(sentence: string): string[] {
  const article = articleOf('one', [sentence], { published: '2021-03-02' });
  return extractClaims(article).map(valueInWords);
}

describe('a value in the outlet’s words', () => {
  it.each([
    ['The pair married in September 2019.', 'in September 2019'],
    ['In early October 2019, the pair married.', 'In early October 2019'],
    ['The pair wed on Tuesday, December 8, 2020, in Porto.', 'on Tuesday, December 8, 2020'],
    ['The pair will have wed by May 2022.', 'by May 2022'],
  ])('takes the preposition of a date along: %s', (sentence, words) => {
    expect(wordsIn(sentence)).toContain(words);
    expect(sentence).toContain(words);
  });

  it('takes no part of another word and no other word along', () => {
    expect(wordsIn('The Berlin May 2019 wedding was quiet.')).toContain('May 2019');
  });

  it('leaves numbers as they are', () => {
    expect(wordsIn('Mara Kolb sold it at 300 dollars.')).toContain('300 dollars');
  });
});
