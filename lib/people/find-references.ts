import type { Article } from '../article/article.ts';
import { findQuotations } from '../text/quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

import { roleGender } from './person-cues.ts';
import { personKey } from './person-key.ts';
import { personTraits } from './person-traits.ts';
import type { PersonTraits } from './person-traits.ts';
import type { Gender, Person, PersonMention } from './person.ts';
import type { Reference } from './reference.ts';
import { COUPLE, OF_SOMEBODY, SEEKER } from './referring-words.ts';
import { matchesOf } from '../text/matches.ts';

const PRONOUNS = new Map<string, Gender>(
  [
    ['he', 'him', 'his', 'himself'],
    ['she', 'her', 'hers', 'herself'],
  ].flatMap((words, n) => words.map((word): [string, Gender] => [word, n === 0 ? 'm' : 'f'])),
);
const CLUE_REACH = 80;

/** How far the people of a sentence count as named for the next one. */
interface Focus {
  here: Person[];
  before: Person[];
}

/**
 * All words of `article` that mean one of `people` (what `findPeople` gave): names, and where only one
 * can be meant, pronouns, "the couple", "her husband", "the actress, 41". Pronouns within quotations
 * are left alone. In the order of the text.
 */
export function findReferences(article: Article, people: readonly Person[]): Reference[] {
  const traits = personTraits(article, people);
  const named = new Map<number, { mention: PersonMention; person: Person }[]>();
  for (const person of people)
    for (const mention of person.mentions)
      named.set(mention.paragraph, [...(named.get(mention.paragraph) ?? []), { mention, person }]);
  const references: Reference[] = [];
  for (const [paragraph, text] of [
    [-1, article.headline ?? ''] as const,
    ...article.paragraphs.entries(),
  ]) {
    const mentions = (named.get(paragraph) ?? []).toSorted(
      (a, b) => a.mention.start - b.mention.start,
    );
    for (const { mention, person } of mentions)
      references.push({ ...mention, kind: 'name', people: [person] });
    if (text !== '') references.push(...unnamed(text, paragraph, mentions, traits));
  }
  return references.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function unnamed(
  text: string,
  paragraph: number,
  mentions: readonly { mention: PersonMention; person: Person }[],
  traits: PersonTraits,
): Reference[] {
  const quotations = findQuotations(text).filter(({ kind }) => kind === 'speech');
  const found: Reference[] = [];
  let before: Person[] = [];
  for (const sentence of splitSentences(text)) {
    const inside = mentions.filter(({ mention }) => isWithin(mention, sentence));
    for (const match of matchesOf(SEEKER, text.slice(sentence.start, sentence.end))) {
      const start = sentence.start + match.index;
      const span = { start, end: start + match[0].length };
      if (quotations.some(({ outer }) => isWithin(span, outer))) continue;
      if (inside.some(({ mention }) => mention.start <= span.end + 1 && mention.end > start))
        continue;
      const here = inside.filter(({ mention }) => mention.end <= start).map(({ person }) => person);
      const next = inside.find(({ mention }) => mention.start > span.end)?.mention.start;
      const clue = clueIn(
        text.slice(span.end, Math.min(next ?? sentence.end, span.end + CLUE_REACH)),
      );
      const meant = whoIsMeant(match[0], { here, before }, traits, clue);
      if (meant) found.push({ ...span, paragraph, text: match[0], ...meant });
    }
    before = [...new Set(inside.map(({ person }) => person))];
  }
  return found;
}

const isWithin = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;

/** "the singer wrote for his wife": the first pronoun after a description, before any name. */
function clueIn(rest: string): Gender {
  const pronoun = /\b(?:his|her|himself|herself)\b/i.exec(rest)?.[0].toLowerCase();
  return pronoun === undefined ? null : (PRONOUNS.get(pronoun) ?? null);
}

function whoIsMeant(
  words: string,
  focus: Focus,
  traits: PersonTraits,
  clue: Gender,
): Pick<Reference, 'kind' | 'people'> | undefined {
  const key = personKey(words);
  if (PRONOUNS.has(key)) return one('pronoun', pronounOf(key, focus, traits));
  if (COUPLE.test(words))
    return traits.couple ? { kind: 'couple', people: traits.couple } : undefined;
  if (/^h(?:is|er) /.test(key)) return one('kin', kinOf(key.split(' ').at(-1) ?? '', traits));
  if (OF_SOMEBODY.test(words)) return undefined;
  return one('description', describedBy(key, focus, traits, clue));
}

const one = (
  kind: Reference['kind'],
  person: Person | undefined,
): Pick<Reference, 'kind' | 'people'> | undefined => person && { kind, people: [person] };

/**
 * The only adult of the gender in the sentence so far, else in the one before, else in the article.
 * Where somebody else of that gender is about (the main person, or one in the sentence before), only
 * "he" and "she" are sure: in "Keller took her home" and "a film by Keller, her last" it is the other.
 */
function pronounOf(
  key: string,
  focus: Focus,
  { genders, adults }: PersonTraits,
): Person | undefined {
  const gender = PRONOUNS.get(key) ?? null;
  const may = (person: Person): boolean =>
    adults.includes(person) && (genders.get(person) ?? gender) === gender;
  const [main] = adults;
  for (const group of [focus.here, focus.before]) {
    const possible = [...new Set(group)].filter(may);
    const [only] = possible;
    if (!only) continue;
    if (possible.length > 1 || genders.get(only) !== gender) return undefined;
    if (group === focus.here && /^(?:s?he|h\w+self)$/.test(key)) return only;
    const isFree = !main || only === main || !may(main);
    return isFree && !focus.before.some((person) => person !== only && may(person))
      ? only
      : undefined;
  }
  const all = adults.filter(may);
  return all.length === 1 ? all[0] : undefined;
}

/** "her husband": whoever bears the word in the article, or the one of that gender of the couple. */
function kinOf(role: string, { roles, couple, genders }: PersonTraits): Person | undefined {
  const bearers = [...roles].filter(([, names]) => names.has(role)).map(([person]) => person);
  if (bearers.length > 0) return bearers.length === 1 ? bearers[0] : undefined;
  const gender = roleGender(role);
  if (!couple || !gender || role.startsWith('ex')) return undefined;
  const possible = couple.filter((person) => genders.get(person) === gender);
  return possible.length === 1 ? possible[0] : undefined;
}

/**
 * "the actress, 41": the only adult whom noun, pronoun and age allow, of the whole article; where
 * several are left, the main person if nobody else was named in this sentence or the one before.
 */
function describedBy(
  key: string,
  focus: Focus,
  traits: PersonTraits,
  clue: Gender,
): Person | undefined {
  const age = Number(/\b(\d{1,2})\b/.exec(key)?.[1] ?? Number.NaN);
  const noun = /([\p{L}-]+)(?:,|$)/u.exec(key)?.[1] ?? '';
  const gender = roleGender(noun) ?? clue;
  const fits = (person: Person): boolean => {
    const known = traits.ages.get(person);
    if (known !== undefined && !Number.isNaN(age) && Math.abs(known - age) > 1) return false;
    return gender === null || (traits.genders.get(person) ?? gender) === gender;
  };
  const possible = traits.adults.filter(fits);
  const [only] = possible;
  if (possible.length === 1 && (gender !== null || traits.adults.length === 1)) return only;
  const aged = possible.filter((person) => Math.abs((traits.ages.get(person) ?? -9) - age) <= 1);
  if (aged.length === 1) return aged[0];
  const near = new Set(
    [...focus.here, ...focus.before].filter((person) => traits.adults.includes(person)),
  );
  const [main] = traits.adults;
  return main && fits(main) && near.size === 1 && near.has(main) ? main : undefined;
}
