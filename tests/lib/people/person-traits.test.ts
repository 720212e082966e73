import { describe, expect, it } from 'vitest';

import { findPeople } from '../../../lib/people/find-people.ts';
import { personTraits, type PersonTraits } from '../../../lib/people/person-traits.ts';

import { headlinedArticle } from './headlined-article.ts';

function traitsIn(...paragraphs: string[]): PersonTraits {
  const article = headlinedArticle(null, ...paragraphs);
  return personTraits(article, findPeople(article));
}

const coupleIn = (...paragraphs: string[]): string[] | undefined =>
  traitsIn(...paragraphs).couple?.map(({ name }) => name);

describe('the couple of an article', () => {
  it('is whom it joins', () => {
    expect(coupleIn('Maria Kellerman and Paul Brandt sang.')).toEqual([
      'Maria Kellerman',
      'Paul Brandt',
    ]);
  });

  it('is the main person and the husband or wife', () => {
    const text = 'Maria Kellerman came with her husband, Paul Brandt, and Carl Lowell.';
    expect(coupleIn(text, 'Kellerman sang.')).toEqual(['Maria Kellerman', 'Paul Brandt']);
  });

  it('is nobody where the main person stands beside two', () => {
    const text = 'Maria Kellerman and Paul Brandt sang. Maria Kellerman and Carl Lowell danced.';
    expect(coupleIn(text)).toBeUndefined();
  });
});

it('the noun before a name tells a gender that the name does not', () => {
  const { genders } = traitsIn('Maria Kellerman met the actress Quill Morland. Morland sang.');
  const told = [...genders].find(([{ name }]) => name === 'Quill Morland');
  expect(told?.[1]).toBe('f');
});

it('a child that is only named is no adult', () => {
  const { adults } = traitsIn('Maria Kellerman sang. Her daughter, Mina, 2, was with her.');
  expect(adults.map(({ name }) => name)).toEqual(['Maria Kellerman']);
});
