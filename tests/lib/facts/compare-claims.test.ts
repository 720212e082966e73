import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { compareClaims } from '../../../lib/facts/compare-claims.ts';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import type { Fact } from '../../../lib/facts/fact.ts';
import { articleOf } from './article-of.ts';

function factsOf(articles: Article[]): Fact[] {
  return compareClaims(articles.flatMap(extractClaims), articles);
}

function answersOf(articles: Article[]): string[][] {
  return factsOf(articles).map((fact) => fact.answers.map((answer) => answer.value).toSorted());
}

const paragraphs = [
  'Mara Kolb and Tim Reuss were married in Lisbon on May 4, 2019, in front of 80 guests.',
  '“We are so proud of this little family of ours,” Kolb wrote on Instagram.',
  'Kolb, 34, was engaged to Reuss in July 2018, their publicist Adela Brandner said.',
  'Their daughter Ida, 2, and their son Otto, 5, live with them in Porto.',
];
const changes: readonly (readonly [string, string])[] = [
  ['May 4, 2019', 'May 9, 2019'],
  ['so proud', 'terribly proud'],
  ['Kolb, 34', 'Kolb, 38'],
  ['Ida, 2', 'Ida, 4'],
  ['Brandner', 'Brendner'],
];

function story(change?: readonly [string, string]): Article[] {
  const altered = paragraphs.map((text) => (change ? text.replace(...change) : text));
  return [
    articleOf('first', paragraphs, { published: '2021-03-02' }),
    articleOf('second', [...paragraphs, 'The couple did not comment.'], {
      published: '2021-03-02',
    }),
    articleOf('third', [...altered, 'More follows.'], { published: '2021-03-02' }),
  ];
}

describe('compareClaims', () => {
  it('finds no disagreement where all articles agree', () => {
    expect(factsOf(story()).filter((fact) => fact.verdict === 'disagree')).toEqual([]);
  });

  it.each(changes)('finds the article that has another value: %s, %s', (from, to) => {
    const all = factsOf(story([from, to])).flatMap((fact) => fact.answers);
    const odd = all.filter((answer) => answer.value.includes(to.split(', ').at(-1) ?? to));
    expect(odd.flatMap((answer) => answer.statements.map((one) => one.evidence.article))).toContain(
      'third',
    );
  });

  it('does not depend on the order of articles or claims', () => {
    const articles = changes
      .flatMap((change) => story(change).slice(2))
      .map((article, i) => Object.assign({}, article, { id: `a${i}` }));
    const expected = answersOf(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(answersOf(shuffled)).toEqual(expected);
      }),
      { numRuns: 10 },
    );
  });

  it('gains no disagreement from a copy', () => {
    for (const change of changes) {
      const articles = story(change);
      const copy = Object.assign({}, articles[2], { id: 'copy' });
      expect(answersOf([...articles, copy])).toEqual(answersOf(articles));
    }
  });

  it('gives the same verdicts 28 years later, when weekdays and leap days fall alike', () => {
    const later = (text: string): string =>
      text.replaceAll(/\b20[12]\d\b/g, (year) => String(Number(year) + 28));
    for (const change of changes) {
      const articles = story(change);
      const shifted = articles.map((article) =>
        Object.assign({}, article, {
          paragraphs: article.paragraphs.map(later),
          published: article.published && {
            ...article.published,
            iso: later(article.published.iso),
          },
        }),
      );
      expect(answersOf(shifted)).toEqual(answersOf(articles).map((answers) => answers.map(later)));
    }
  });
});
