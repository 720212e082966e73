import type { Article } from '../../article/article.ts';
import { personTraits } from '../../people/person-traits.ts';
import type { Gender, Person, PersonMention } from '../../people/person.ts';
import { isChildNoun } from './kin-nouns.ts';
import { roleOf } from './role-classes.ts';
import type { Subject } from '../subject.ts';

/** Somebody of an article, with what helps to tell whom "the actress, 33" means. */
export interface CastMember extends Subject {
  gender: Gender;
  /** Classes of occupation that the article names beside the name. */
  roles: ReadonlySet<string>;
  /** Acts in the news: neither a child nor somebody known by a given name alone. */
  adult: boolean;
  mentions: number;
  /** Where the first mention begins: the paragraph (−1 is the headline) and the offset there. */
  first: readonly [paragraph: number, start: number];
}

/** The people of an article, for linking ages. */
export interface AgeCast {
  /** The main person first. */
  members: readonly CastMember[];
  /** The one whom the article surely is about, where nobody else is named half as often; else null. */
  hero: CastMember | null;
  /** Whom the headline names, in its order. */
  headline: readonly CastMember[];
  /** Keys of the two whom the article shows as a couple, where it shows one only. */
  couple: readonly string[];
}

/** Characters beside a name in which its owner's role stands. */
const BESIDE = 44;
/** An article names the one whom it is about in the headline, in the first paragraph, or as often as this. */
const ENOUGH = 3;
/** A pronoun tells the main person's gender where it is so many times as frequent as the other. */
const MORE_FREQUENT = 4;

/** Reads who acts in an article, and as what. */
export function readAgeCast(article: Article, people: readonly Person[]): AgeCast {
  const traits = personTraits(article, people);
  const main = mainOf(people);
  const members = ordered(people, main).map((person): CastMember => {
    const roles = new Set<string>();
    let child = false;
    for (const { paragraph, start, end } of person.mentions) {
      const text = (paragraph < 0 ? article.headline : article.paragraphs[paragraph]) ?? '';
      for (const noun of [...nounsBefore(text, start), ...nounsAfter(text, end)])
        for (const role of roleOf(noun)?.classes ?? []) roles.add(role);
      if (nounsBefore(text, start).slice(-1).some(isChildNoun)) child = true;
    }
    const gender = traits.genders.get(person) ?? null;
    return {
      key: person.key,
      name: person.name,
      gender: gender ?? (person === main ? genderByPronouns(article) : null),
      roles,
      adult: person === main || (traits.adults.includes(person) && !child),
      mentions: person.mentions.length,
      first: firstMention(person, people, article),
    };
  });
  const [first, second] = members.filter(({ adult }) => adult);
  const leads = first && (!second || first.mentions >= 2 * second.mentions);
  const headline = members
    .filter(({ first: [paragraph] }) => paragraph < 0)
    .toSorted((a, b) => a.first[1] - b.first[1]);
  const isSure = first && (first.first[0] <= 0 || first.mentions >= ENOUGH);
  const hero = leads && isSure ? first : null;
  return { members, hero, headline, couple: (traits.couple ?? []).map(({ key }) => key) };
}

/** A surname alone in the headline, which several share, is that of the one who is introduced first. */
function firstMention(
  { mentions, surname }: Person,
  people: readonly Person[],
  { headline }: Article,
): CastMember['first'] {
  const [first] = mentions;
  if (!first) return [0, 0];
  const at = surname === null ? -1 : (headline?.indexOf(surname) ?? -1);
  const alone = !/\p{Lu}[\p{L}’'-]+ $/u.test(headline?.slice(0, Math.max(0, at)) ?? '');
  const isSecond = (other: Person): boolean =>
    other.surname !== surname || !isBefore(other.mentions[0], first);
  return first.paragraph >= 0 && at >= 0 && alone && people.every(isSecond)
    ? [-1, at]
    : [first.paragraph, first.start];
}

function isBefore(a: PersonMention | undefined, b: PersonMention): boolean {
  if (!a) return false;
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.start < b.start);
}

/** Who stands in the headline and is named most; the first where nobody stands there. */
function mainOf(people: readonly Person[]): Person | undefined {
  const inHeadline = people.filter(({ mentions }) =>
    mentions.some(({ paragraph }) => paragraph < 0),
  );
  return inHeadline.toSorted((a, b) => b.mentions.length - a.mentions.length)[0] ?? people[0];
}

function ordered(people: readonly Person[], main: Person | undefined): Person[] {
  return [...(main ? [main] : []), ...people.filter((person) => person !== main)];
}

/** "Thai actress and model Name": the words right before a name, up to a comma or a small word. */
function nounsBefore(text: string, start: number): string[] {
  const before =
    /[^.,;:()“”"]{0,44}$/.exec(text.slice(Math.max(0, start - BESIDE), start))?.[0] ?? '';
  return wordsIn(before).slice(-4);
}

/** "Name, the singer", "Name is a British actor": the words of an apposition. */
function nounsAfter(text: string, end: number): string[] {
  const after = text.slice(end, end + BESIDE + 20);
  const apposed =
    /^(?:,? \(?\d{1,3}\)?)?(?:,| is| was|, who is| –| —) (?:(?:the|a|an|now|also|his|her|their|\d{1,3}-year-old) )+([^.,;:()“”"]{3,44})/i.exec(
      after,
    )?.[1];
  if (apposed === undefined) return [];
  return wordsIn(apposed.split(/ (?:of|from|who|whose|which|that|with|in|for|at|by|on) /)[0] ?? '');
}

function wordsIn(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => word !== '');
}

function genderByPronouns({ paragraphs }: Article): Gender {
  let [he, she] = [0, 0];
  for (const text of paragraphs) {
    he += text.match(/\b(?:he|his|him)\b/gi)?.length ?? 0;
    she += text.match(/\b(?:she|her|hers)\b/gi)?.length ?? 0;
  }
  if (he >= 2 && he >= MORE_FREQUENT * she) return 'm';
  return she >= 2 && she >= MORE_FREQUENT * he ? 'f' : null;
}
