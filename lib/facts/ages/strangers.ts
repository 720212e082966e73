import type { Article } from '../../article/article.ts';
import { isOrganisationWord, isOutlet, isPlace } from '../../people/name-lexicon.ts';
import { personKey } from '../../people/person-key.ts';
import type { Person, PersonMention } from '../../people/person.ts';
import { functionWords } from '../sentence/function-words.ts';
import { isKin } from './kin-nouns.ts';
import { roleOf } from './role-classes.ts';
import { matchesOf } from '../../text/matches.ts';

const NAME =
  /(?<![\p{L}’'-])\p{Lu}[\p{L}\p{M}’'-]{2,}(?: (?:al|bin|ben|de|da|di|del|der|van|von|el|la|le|dos|ní|ó))?(?: \p{Lu}[\p{L}\p{M}’'-]{2,}){1,2}/gu;
/** Shorter words of a headline name nobody. */
const SHORTEST = 4;

/**
 * People of the headline whose names no lexicon knows: capitalised words of the text that stand together, one
 * of them in the headline, never with an article before ("the Harbour Nights cast"). Weaker evidence than that
 * of `findPeople`; it serves to leave an age to nobody rather than to the wrong one of an article.
 */
export function findStrangers(article: Article, people: readonly Person[]): Person[] {
  const headline = new Set(
    (article.headline ?? '')
      .split(/[^\p{L}\p{M}’'-]+/u)
      .map((word) => personKey(word.replace(/['’]s$/, '')))
      .filter((word) => word.length >= SHORTEST),
  );
  const known = new Set(people.flatMap(({ key }) => key.split(' ')));
  const found = new Map<string, { name: string; mentions: PersonMention[] }>();
  const works = new Set<string>();
  const taken = people.flatMap(({ mentions }) => mentions);
  for (const [paragraph, text] of article.paragraphs.entries()) {
    for (const match of matchesOf(NAME, text)) {
      const name = nameIn(match[0], headline);
      if (name === null) continue;
      const key = personKey(name);
      const [given = '', ...rest] = key.split(' ');
      const shared = rest.some((word) => known.has(word));
      if (known.has(given) || (shared && (rest.length > 1 || !headline.has(given)))) continue;
      const start = match.index + match[0].indexOf(name);
      if (/(?:\b(?:the|an?)|["“‘])\s?$/i.test(text.slice(Math.max(0, start - 5), start)))
        works.add(key);
      const entry = found.get(key) ?? { name, mentions: [] };
      entry.mentions.push({ paragraph, start, end: start + name.length, text: name });
      found.set(key, entry);
    }
  }
  return [...found]
    .filter(([key]) => !works.has(key))
    .map(([key, { name, mentions }]) => {
      const surname = name.split(' ').at(-1) ?? name;
      const all = [...mentions, ...shortMentions(article, name, [...mentions, ...taken])].toSorted(
        (a, b) => a.paragraph - b.paragraph || a.start - b.start,
      );
      return { key, name, given: null, surname, gender: null, mentions: all };
    });
}

/** The name in a run of capitalised words, one of which the headline has; null where it is none. */
function nameIn(run: string, headline: ReadonlySet<string>): string | null {
  const words = run.replace(/['’]s$/, '').split(' ');
  while (words.length > 2 && !headline.has(personKey(words[0] ?? ''))) {
    if (headline.has(personKey(words[1] ?? '')) || saysWhat(words[0] ?? '')) words.shift();
    else break;
  }
  const keys = words.map(personKey);
  if (words.length < 2 || !keys.some((key) => headline.has(key))) return null;
  if (keys.some((key) => isPlace(key) || isOrganisationWord(key) || isOutlet(key))) return null;
  if (keys.some((key) => functionWords.has(key) || saysWhat(key))) return null;
  return words.join(' ');
}

function saysWhat(word: string): boolean {
  const lower = word.toLowerCase();
  return roleOf(lower) !== null || isKin(lower);
}

/** Where the first or the last word of a name stands alone, in the headline too. */
function shortMentions(
  article: Article,
  name: string,
  taken: readonly PersonMention[],
): PersonMention[] {
  const words = name.split(' ');
  const ends = [...new Set([words[0], words.at(-1)])].filter(
    (word): word is string => word !== undefined && word.length >= SHORTEST,
  );
  const texts = [[-1, article.headline ?? ''] as const, ...article.paragraphs.entries()];
  return texts.flatMap(([paragraph, text]) =>
    ends.flatMap((word) =>
      placesOf(word, text, paragraph < 0)
        .map((start) => ({ paragraph, start, end: start + word.length, text: word }))
        .filter(
          ({ start, end }) =>
            !taken.some((one) => one.paragraph === paragraph && one.start < end && one.end > start),
        ),
    ),
  );
}

function placesOf(word: string, text: string, anyCase: boolean): number[] {
  const [hay, needle] = anyCase ? [text.toLowerCase(), word.toLowerCase()] : [text, word];
  const places: number[] = [];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const whole =
      !/[\p{L}-]/u.test(hay[at - 1] ?? ' ') && !/[\p{L}-]/u.test(hay[at + needle.length] ?? ' ');
    if (whole) places.push(at);
  }
  return places;
}
