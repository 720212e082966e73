import { describe, expect, it } from 'vitest';

import { findPeople } from '../../../lib/people/find-people.ts';
import type { Person } from '../../../lib/people/person.ts';
import { findSamePerson, samePerson } from '../../../lib/people/same-person.ts';

import { articleOf } from './article-of.ts';

function personIn(text: string): Person {
  const [person] = findPeople(articleOf(null, text));
  if (!person) throw new Error(`nobody in "${text}"`);
  return person;
}

describe('one person in two articles', () => {
  it.each([
    ['Jennifer Morland sang.', 'Jen Morland sang.', true],
    ['Jennifer Morland sang.', 'Ms. Morland sang.', true],
    ['Zoë Morland sang.', 'Zoe Morland sang.', true],
    ['Olivier Morland sang.', 'Oliver Morland sang.', true],
    ['Jennifer Morland sang.', 'Ida Morland sang.', false],
    ['Jennifer Morland sang.', 'Jennifer Brandt sang.', false],
    ['Her daughter, Mina, 4, sang.', 'His daughter, Mina, 9, sang.', true],
    ['Mina Morland sang.', 'His daughter, Mina, 9, sang.', false],
  ])('%s | %s: %s', (one, other, same) => {
    const [a, b] = [personIn(one), personIn(other)];
    expect(samePerson(a, b)).toBe(same);
    expect(samePerson(b, a)).toBe(same);
  });

  it('is found by a surname that only one person bears', () => {
    const people = findPeople(articleOf(null, 'Ida Brandt and Jennifer Morland sang.'));
    const short = personIn('Ms. Morland sang.');
    expect(findSamePerson(short, people)?.name).toBe('Jennifer Morland');
  });

  it('is left open where two bear the surname', () => {
    const people = findPeople(articleOf(null, 'Ida Morland and Jennifer Morland sang.'));
    expect(findSamePerson(personIn('Ms. Morland sang.'), people)).toBeUndefined();
  });
});
