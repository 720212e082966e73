import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { SALIENCE_FEATURES } from '../../../lib/people/salience.ts';
import trained from '../../../lib/people/salience-weights.json' with { type: 'json' };
import { headlinedArticle } from './headlined-article.ts';

const mainPerson = (headline: string | null, ...paragraphs: string[]): string | undefined =>
  findPeople(headlinedArticle(headline, ...paragraphs))[0]?.name;

describe('the main person', () => {
  it('is who stands in the headline rather than who comes first', () => {
    const text = 'Paul Brandt clapped for Maria Kellerman.';
    expect(mainPerson('Maria Kellerman is back', text)).toBe('Maria Kellerman');
  });

  it('is who is named most often, where no headline tells', () => {
    const text = 'Brandt sang. Brandt danced. Brandt left.';
    expect(mainPerson(null, 'Maria Kellerman met Paul Brandt.', text)).toBe('Paul Brandt');
  });

  it('is who comes first of two who are named once', () => {
    expect(mainPerson(null, 'Maria Kellerman met Paul Brandt.')).toBe('Maria Kellerman');
  });

  it('is nobody with a given name alone, where somebody else has a whole name', () => {
    expect(mainPerson(null, 'Maria said that Paul Brandt was ill.')).toBe('Paul Brandt');
  });

  it('is whom the site says the article is about, of two in the headline', () => {
    const article = headlinedArticle('Maria Kellerman meets Paul Brandt', 'They sang.');
    const [first] = findPeople({ ...article, about: ['Paul Brandt'] });
    expect(first?.name).toBe('Paul Brandt');
  });
});

it('the trained weights are those of the features as they are now', () => {
  expect(Object.keys(trained.weights)).toEqual([...SALIENCE_FEATURES]);
});
