import type { Article } from '../article/article.ts';

import { isStageName } from './fixed-names.ts';
import { roleGender } from './person-cues.ts';
import { personKey } from './person-key.ts';
import type { Gender, Person } from './person.ts';

/** What an article says of its people beside their names. */
export interface PersonTraits {
  /** Those who act in the news: a full or a stage name. Children known by a given name are not. */
  adults: Person[];
  genders: Map<Person, Gender>;
  /** The two whom the article shows as a couple, where it shows one only. */
  couple: [Person, Person] | null;
}

const SPOUSES = new Set(
  'husband wife boyfriend girlfriend fiance fiancé fiancee fiancée partner spouse ex ex-husband ex-wife ex-boyfriend ex-girlfriend'.split(
    ' ',
  ),
);
const BEFORE = 30;

/** Reads genders and the couple from the words around each mention. */
export function personTraits(article: Article, people: readonly Person[]): PersonTraits {
  const traits: PersonTraits = {
    adults: people.filter(({ key }) => key.includes(' ') || isStageName(key)),
    genders: new Map(),
    couple: null,
  };
  const spouses = new Set<Person>();
  for (const person of people) {
    traits.genders.set(person, person.gender);
    for (const { paragraph, start } of person.mentions) {
      const text = (paragraph < 0 ? article.headline : article.paragraphs[paragraph]) ?? '';
      const before = text.slice(Math.max(0, start - BEFORE), start);
      const role = personKey(/([\p{L}-]{2,20}),? $/u.exec(before)?.[1] ?? '');
      const gender = roleGender(role);
      if (gender && traits.genders.get(person) === null) traits.genders.set(person, gender);
      if (SPOUSES.has(role)) spouses.add(person);
    }
  }
  traits.couple = coupleOf(article, traits, spouses);
  return traits;
}

/** A husband or wife of the main person, or two whom the article keeps naming together. */
function coupleOf(
  article: Article,
  { adults }: PersonTraits,
  spouses: ReadonlySet<Person>,
): [Person, Person] | null {
  const [main] = adults;
  if (!main) return null;
  const [spouse, ...others] = [...spouses].filter(
    (person) => person !== main && adults.includes(person),
  );
  const joined = joinedWith(article, adults);
  const [partner, ...rivals] = joined.get(main) ?? [];
  if (spouse && others.length === 0 && (!partner || partner === spouse)) return [main, spouse];
  if (spouse && others.length > 0) return null;
  return partner && rivals.length === 0 ? [main, partner] : null;
}

/** Who stands next to whom with nothing but "and" between: "Keller and Ortiz". */
function joinedWith(article: Article, adults: readonly Person[]): Map<Person, Set<Person>> {
  const places = adults
    .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
    .toSorted(
      (a, b) => a.mention.paragraph - b.mention.paragraph || a.mention.start - b.mention.start,
    );
  const joined = new Map<Person, Set<Person>>();
  for (const [at, { person, mention }] of places.entries()) {
    const next = places[at + 1];
    if (!next || next.person === person || next.mention.paragraph !== mention.paragraph) continue;
    const text =
      (mention.paragraph < 0 ? article.headline : article.paragraphs[mention.paragraph]) ?? '';
    if (!/^(?:, \d{1,2},)? (?:and|&) $/.test(text.slice(mention.end, next.mention.start))) continue;
    joined.set(person, (joined.get(person) ?? new Set()).add(next.person));
    joined.set(next.person, (joined.get(next.person) ?? new Set()).add(person));
  }
  return joined;
}
