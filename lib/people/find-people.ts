import type { Article } from '../article/article.ts';

import { readCast } from './read-cast.ts';
import type { Character } from './cast.ts';
import { personKey } from './person-key.ts';
import type { Person } from './person.ts';
import { saliences } from './salience.ts';

/**
 * The people whom an article names, the main person first: who stands in the headline, recurs,
 * and comes early. Works on names alone, without a list of who is famous.
 */
export function findPeople(article: Article): Person[] {
  const characters = readCast(article);
  const carried = saliences(article, characters);
  return characters
    .map((character, at) => ({ character, salience: carried[at] ?? 0 }))
    .toSorted((a, b) => b.salience - a.salience)
    .map(({ character }) => toPerson(character));
}

function toPerson(character: Character): Person {
  const name = usualForm(character.forms);
  return {
    key: personKey(name),
    name,
    given: character.given,
    surname: character.surname,
    gender: character.gender,
    mentions: character.mentions,
  };
}

/** The form written most often; an initial or capitals throughout only where there is no other. */
export function usualForm(forms: ReadonlyMap<string, number>): string {
  const rank = ([form, count]: [string, number]): number =>
    count - (/^\p{Lu}\.? /u.test(form) || form === form.toUpperCase() ? 1000 : 0);
  return [...forms].toSorted((a, b) => rank(b) - rank(a))[0]?.[0] ?? '';
}
