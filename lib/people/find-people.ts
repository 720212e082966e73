import type { Article } from '../article/article.ts';

import { readCast } from './read-cast.ts';
import type { Character } from './cast.ts';
import { isStageName } from './fixed-names.ts';
import { personKey } from './person-key.ts';
import type { Person } from './person.ts';

/**
 * The people whom an article names, the main person first: who stands in the headline, recurs,
 * and comes early. Works on names alone, without a list of who is famous and without a model.
 */
export function findPeople(article: Article): Person[] {
  const offsets = paragraphOffsets(article);
  return readCast(article)
    .map((character) => ({ character, salience: salience(character, article, offsets) }))
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
function usualForm(forms: Map<string, number>): string {
  const rank = ([form, count]: [string, number]): number =>
    count - (/^\p{Lu}\.? /u.test(form) || form === form.toUpperCase() ? 1000 : 0);
  return [...forms].toSorted((a, b) => rank(b) - rank(a))[0]?.[0] ?? '';
}

/**
 * How much of the article a person carries. The weights are those of a conditional logit fitted to the
 * main persons of 106 articles (five-fold cross-validation): the headline counts most, then coming in
 * the first sentence, then mentions; a bare given name counts against.
 */
function salience(character: Character, article: Article, offsets: readonly number[]): number {
  const body = character.mentions.filter(({ paragraph }) => paragraph >= 0);
  const headline = body.length < character.mentions.length;
  const first = body[0];
  const at = first ? (offsets[first.paragraph] ?? 0) + first.start : Number.POSITIVE_INFINITY;
  const about = article.about.some((name) => character.forms.has(name));
  return (
    0.9 * Math.log1p(body.length) +
    (headline ? 2.35 : 0) +
    1.9 * Math.exp(-at / 400) +
    (about ? 1.5 : 0) -
    (character.surname === null && !isFixedName(character) ? 1.6 : 0)
  );
}

/** Stage names and ranks ("Lizzo", "Prince Harry") are whole names, without a surname. */
const isFixedName = ({ forms }: Character): boolean =>
  [...forms.keys()].some((form) => isStageName(personKey(form)));

/** The offset of each paragraph from the start of the text. */
function paragraphOffsets({ paragraphs }: Article): number[] {
  let offset = 0;
  return paragraphs.map((paragraph) => {
    offset += paragraph.length;
    return offset - paragraph.length;
  });
}
