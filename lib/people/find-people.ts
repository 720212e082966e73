import type { Article } from '../article/article.ts';

import { readCast } from './read-cast.ts';
import type { Character } from './cast.ts';
import { personKey } from './person-key.ts';
import type { Person } from './person.ts';

/**
 * The people whom an article names, the main person first: who stands in the headline, recurs,
 * and comes early. Works on names alone, without a list of who is famous and without a model.
 */
export function findPeople(article: Article): Person[] {
  const characters = readCast(article).filter((character) => character.mentions.length > 0);
  return characters
    .map((character) => ({ character, salience: salience(character) }))
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

function usualForm(forms: Map<string, number>): string {
  let best = '';
  let bestCount = 0;
  for (const [form, count] of forms)
    if (count > bestCount) {
      best = form;
      bestCount = count;
    }
  return best;
}

/** Weights fitted by hand on the detection set: a headline counts as much as three mentions. */
function salience(character: Character): number {
  let score = 0;
  let first = Number.POSITIVE_INFINITY;
  let headline = false;
  for (const mention of character.mentions) {
    if (mention.paragraph < 0) headline = true;
    else score += 1;
    first = Math.min(first, mention.paragraph < 0 ? 0 : mention.paragraph);
  }
  return score + (headline ? 3 : 0) + (first === 0 ? 0.5 : 0);
}
