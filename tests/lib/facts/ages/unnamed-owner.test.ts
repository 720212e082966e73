import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../../lib/facts/extract-claims.ts';
import { proposeCandidates } from '../../../../lib/facts/propose-candidates.ts';
import { articleOf } from '../article-of.ts';

function subjectsIn(sentence: string): string[][] {
  return extractClaims(articleOf('a', ['Mara Kolb was in Lisbon on Friday.', sentence]))
    .filter(({ kind }) => kind === 'age')
    .map(({ subject }) => subject);
}

/** How many pairs of ages of two articles may clash. */
function pairsOf(first: string, second: string): number {
  const articles = [
    articleOf('a', [first], { published: '2021-03-02' }),
    articleOf('b', [second], { published: '2021-03-02' }),
  ];
  const { candidates } = proposeCandidates(articles.flatMap(extractClaims), articles);
  return candidates.filter(({ family }) => family === 'age').length;
}

it('is asked about where outlets give a baby another age', () => {
  const first = 'In the other car sat a nine-month-old baby.';
  expect(pairsOf(first, 'The baby, aged ten months, was not hurt.')).toBe(1);
  expect(pairsOf(first, 'The baby, aged nine months, was not hurt.')).toBe(0);
});

describe('one without a name', () => {
  it.each([
    ['Her daughter, 4, waited backstage.', [['#daughter']]],
    ['Kolb has a five-year-old daughter.', [['#daughter']]],
    ['They share custody of their boy, aged seven.', [['#son']]],
    ['The boy, who is eight, waited.', [['#son']]],
    ['Her mother, who is 80, waved.', [['#mother']]],
    ['The singer’s mother, 80, waved.', [['#mother']]],
    ['In the other car sat a nine-month-old baby.', [['#baby']]],
    ['The baby, aged nine months, was not hurt.', [['#baby']]],
    ['She asked after the nine-month-old.', [['#baby']]],
  ])('is known by a role: %s', (sentence, subjects) => {
    expect(subjectsIn(sentence)).toEqual(subjects);
  });

  it.each([
    ['Her son Otto, 5, waited.', [['otto', '#son']]],
    ['The groom, Tim Reuss, 41, wore grey.', [['tim reuss', '#groom']]],
    ['Her five-year-old son Otto waited.', [['otto', '#son']]],
    ['Her boys Ned and Otto, aged six and four, waited.', [['ned'], ['otto']]],
  ])('may have one elsewhere: %s', (sentence, subjects) => {
    expect(subjectsIn(sentence)).toEqual(subjects);
  });

  it.each([
    'A boy, 8, was hurt.',
    'She met a woman who minds a five-year-old boy.',
    'She has two sons, 11 and 6.',
    '“His son, 8, sings,” she said.',
  ])('is not anybody: %s', (sentence) => {
    for (const subject of subjectsIn(sentence)) expect(subject).toEqual([]);
  });

  it('has one age in all articles', () => {
    const named = 'Mara Kolb came with her daughter Ida, 4.';
    expect(pairsOf(named, 'Mara Kolb’s daughter, aged six, sang.')).toBe(1);
    expect(pairsOf('Kolb’s daughter, 4, sang.', 'Her daughter, 6, sang.')).toBe(1);
    expect(pairsOf(named, 'Mara Kolb came with her son, 6.')).toBe(0);
  });

  it('is nobody where an article has two such', () => {
    const two = 'Her daughter Ida, 4, sang. Her daughter Vega, 9, did not.';
    expect(pairsOf(two, 'Kolb’s daughter, aged six, sang.')).toBe(0);
  });
});

describe('ages of an earlier time of life', () => {
  it('are compared where both tell the same of one person', () => {
    const first = 'Mara Kolb made her first record in Porto at the age of 19.';
    expect(pairsOf(first, 'Mara Kolb made her first record in Porto at the age of 17.')).toBe(1);
    expect(pairsOf(first, 'Mara Kolb left home for good at the age of 17.')).toBe(0);
    expect(pairsOf(first, 'Mara Kolb, 34, made her first record in Porto long ago.')).toBe(0);
  });
});
