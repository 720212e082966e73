import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { growNeighbourhood } from '../../../lib/match/neighbourhood.ts';
import { PAIR_FEATURES } from '../../../lib/match/pair-features.ts';
import { makeArticle, tour, wedding } from './story-articles.ts';

/** The features of two articles, by name. */
function featuresOf(one: Article, other: Article): Record<string, number> {
  const { members, features } = growNeighbourhood([one, other]).compare(new Map(), 2);
  const [a, b] = members;
  const values = a && b ? features(a, b) : [];
  return Object.fromEntries(PAIR_FEATURES.map((name, i) => [name, values[i] ?? Number.NaN]));
}

const [asked = tour, report = tour] = wedding;

describe('pairFeatures', () => {
  it('gives a number for each feature', () => {
    for (const value of Object.values(featuresOf(asked, report)))
      expect(Number.isFinite(value)).toBe(true);
  });

  it('is the same whichever article comes first', () => {
    for (const other of [...wedding, tour]) {
      const back = featuresOf(other, asked);
      for (const [name, value] of Object.entries(featuresOf(asked, other)))
        expect(back[name]).toBeCloseTo(value, 9);
    }
  });

  it('finds what one event shares and another event of the same person does not', () => {
    const same = featuresOf(asked, report);
    const other = featuresOf(asked, tour);
    for (const name of ['cosineWithoutNames', 'rareWords', 'wordPairs', 'openingEventTypes'])
      expect(same[name]).toBeGreaterThan(other[name] ?? 0);
    expect(other['overTwoWeeks']).toBe(1);
    expect(same['withinThreeDays']).toBe(1);
  });

  it('tells how far a measure is beyond a bend, and what two measures make together', () => {
    const told = featuresOf(asked, tour);
    expect(told['daysApart']).toBeCloseTo(Math.log1p(598));
    expect(told['daysApart over 2.7']).toBeCloseTo(Math.log1p(598) - 2.7);
    expect(featuresOf(asked, report)['daysApart over 2.7']).toBe(0);
    expect(told['cosineOfNames × bothDated']).toBe(told['cosineOfNames']);
    expect(told['cosineOfNames']).toBeGreaterThan(0);
  });

  it('counts figures, but neither years nor single digits', () => {
    const twin = (id: string): Article =>
      makeArticle({
        id,
        paragraphs: ['It sold 4850 copies and 62 posters in 2021, 3 of them red.'],
      });
    expect(featuresOf(twin('one'), twin('two'))['sharedFigures']).toBe(2);
  });
});
