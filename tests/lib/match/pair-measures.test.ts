import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { PAIR_FEATURES } from '../../../lib/match/pair-features.ts';
import { growNeighbourhood } from '../../../lib/match/neighbourhood.ts';
import type { Measure } from '../../../lib/match/pair-measures.ts';
import { makeArticle } from './story-articles.ts';

type Given = Partial<Omit<Article, 'id'>>;

/** The measures of two articles by name, as the features begin with them. */
function measure(one: Given, other: Given): (name: Measure) => number {
  const [a, b] = [makeArticle({ id: 'one', ...one }), makeArticle({ id: 'other', ...other })];
  const { members, features } = growNeighbourhood([a, b]).compare(new Map(), 2);
  const [first, second] = members;
  const values = first && second ? features(first, second) : [];
  return (name) => values[PAIR_FEATURES.indexOf(name)] ?? Number.NaN;
}

const dated = (iso: string): Given => ({ published: { iso, origin: 'json-ld' } });

describe('the days between two articles', () => {
  it.each([
    ['2021-06-14', '2021-06-17', 1, 0],
    ['2021-06-14', '2021-06-18', 0, 0],
    ['2021-06-14', '2021-06-28', 0, 0],
    ['2021-06-29', '2021-06-14', 0, 1],
  ])('are close, or far apart: %s and %s', (first, second, close, far) => {
    const told = measure(dated(first), dated(second));
    expect(told('bothDated')).toBe(1);
    expect(told('withinThreeDays')).toBe(close);
    expect(told('overTwoWeeks')).toBe(far);
  });

  it('say nothing where one has no date', () => {
    const told = measure(dated('2021-06-14'), {});
    for (const name of ['bothDated', 'daysApart', 'withinThreeDays', 'overTwoWeeks'] as const)
      expect(told(name)).toBe(0);
  });
});

describe('the people of two articles', () => {
  const nora: Given = {
    headline: 'Nora Valente sings',
    paragraphs: ['On Monday the singer Nora Valente sang for the chef Tom Quill.'],
  };
  const tom: Given = {
    headline: 'Tom Quill cooks',
    paragraphs: ['On Monday the chef Tom Quill cooked.'],
  };

  it('are others where each headline names one of its own', () => {
    const told = measure(nora, tom);
    expect(told('sameMainPerson')).toBe(0);
    expect(told('otherMainPerson')).toBe(1);
    expect(told('sharedPeople')).toBe(1);
  });

  it('are the same where both headlines name one', () => {
    const told = measure(nora, nora);
    expect(told('sameMainPerson')).toBe(1);
    expect(told('otherMainPerson')).toBe(0);
    expect(told('namesInCommon')).toBe(1);
  });

  it('are neither where one names nobody', () => {
    const told = measure(nora, { headline: 'It rains', paragraphs: ['It rained.'] });
    expect(told('sameMainPerson')).toBe(0);
    expect(told('otherMainPerson')).toBe(0);
  });
});

describe('what a headline says', () => {
  // A word is no name once it is written without a capital.
  const wide: Given = {
    headline: 'Lighthouse ferry is late',
    paragraphs: ['The lighthouse ferry was late.'],
  };
  const narrow: Given = { headline: 'Lighthouse', paragraphs: ['That lighthouse is old.'] };

  it('may be met in one direction only', () => {
    const told = measure(wide, narrow);
    expect(told('otherHeadlineMet')).toBe(1);
    expect(told('headlineMet')).toBeGreaterThan(0);
    expect(told('headlineMet')).toBeLessThan(0.6);
  });

  it('is in between where there is no headline', () => {
    const told = measure({ ...wide, headline: null }, { ...narrow, headline: null });
    expect(told('headlineMet')).toBe(0.3);
    expect(told('otherHeadlineMet')).toBe(0.3);
  });
});
