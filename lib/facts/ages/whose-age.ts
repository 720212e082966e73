import type { CastMember } from './age-cast.ts';
import { isAtDeath } from './age-moment.ts';
import type { AgeOwner } from './age-owner.ts';
import { functionWords } from '../sentence/function-words.ts';
import { isAgeAdjective } from './is-age-adjective.ts';
import { isKin, kinGender } from './kin-nouns.ts';
import { mainOwner } from './main-owner.ts';
import { namedOwner } from './named-age.ts';
import { roleOf } from './role-classes.ts';
import type { Role } from './role-classes.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import { bareInfant, roleBesideName, unnamedOwner } from './unnamed-owner.ts';
import { isQuoted } from '../sentence/sentence-distance.ts';
import { whoDied } from './who-died.ts';
import { describedMember, meantByPronoun, mentionedBare } from './whom-is-meant.ts';

const REACH = 120;
/** "the singer, 33", "the driver, who is 28", "the actor (47", "the actress is 39". */
const DESCRIBED =
  /([^.,;:()]{0,70}?)\b([\p{L}-]+)(?:, | \(|,? who (?:is|was|turned) (?:now |just |only )?|,? (?:now |just |only )?aged |,? now |,? just |(?<!\bage) of | is | was | turned )$/iu;
/** "the star of two soaps, who is 38". */
const DESCRIBED_OF =
  /((?:^|[\s,(])[Tt]he (?:[\p{L}-]+ ){0,3}?)([\p{L}-]+) of (?!\p{Lu}\p{Ll}+ \p{Lu})[^.,;:()]{2,70},? who (?:is|was) (?:now |just |only )?$/u;
/** "he is ", "she's now ", "she has just turned ", right before an age. */
const PRONOUN =
  /\b(he|she)(?:['’]s| is| was| has| had| will be)?(?: (?:now|just|only|still|already|turned|turns|being|recently|aged|is|was))* $/i;
/** "He, 72, and she, 26". */
const APPOSED_PRONOUN = /\b(he|she), $/i;
/** "Her 54th birthday". */
const OWN_BIRTHDAY = /\b(his|her) (?:own )?$/i;
/** A whole sentence. */
const OBITUARY = /^(?:He|She) was (?:just |only )?[\p{L}\d-]+(?: years old)?\.?$/u;
/** "he won the cup at ", within the clause of the age. */
const LATER_PRONOUN = /\b(he|she)\b[^,;:]{0,40}$/i;
/** "the" with no other article behind it. */
const DEFINITE = /\bthe\b(?!.*\b(?:the|an?|another|other|one|two|some)\s)/i;
/** A title in quotation marks before a noun: the “Long Way Down” star. */
const QUOTED = /["“][^"“”]{1,60}["”]/g;
/** "Her husband, an actor who is 33", "his wife, a model, who is 29". */
const APPOSED = /, an? [\p{L} -]{2,40},?(?= who (?:is|was) $)/u;
/** "she lives in Oslo and is ". */
const COORDINATED = /\b(he|she)\b[^;:]{0,70},? and (?:is|was) $/i;
/** "I'm ", "I was just ". */
const FIRST_PERSON = /\bI(?:['’]m| am| was)(?: now| just| only| still)? $/;
/** "Aged 40, the hip-hop artist". */
const OPENING_AGE = /^(?:Aged|At|Now)(?: just| only)? $/;
const THE_ONE = /^, the( [^.,;:()]{2,70})/u;
/** "At 36 she chose". */
const THEN_PRONOUN = /^,? (he|she)\b/;
/** "The father of the singer Name". */
const RELATIVE_OF = /\b([\p{L}-]+) of (?:the )?(?:\p{Ll}[\p{L}-]* )*$/u;
/** Words of a description between an age and its noun, as many as this. */
const NOUN_REACH = 6;

/**
 * Whose age stands in a sentence: the name beside it ("Ida, 4", "two-year-old Otto"), who died at it, whom a
 * pronoun means, who is "the actress, 33" in this article, or "the 33-year-old"; those of
 * whom only a role is told are given by that ("her daughter, 4"). Null where several could be meant.
 */
export function whoseAge(reading: SentenceReading, start: number, end: number): AgeOwner | null {
  const named = namedOwner(reading, start, end);
  if (named) return { ...named, role: roleBesideName(reading, start, end) };
  const meant = meantOwner(reading, start, end);
  if (meant || isQuoted(reading, start, end)) return meant;
  return unnamedOwner(reading, start, end) ?? mainOwner(reading, start, end);
}

/** Whom the words around an age mean that has no name beside it. */
function meantOwner(reading: SentenceReading, start: number, end: number): AgeOwner | null {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (/\bboth\b[^.;]{0,12}$/i.test(before)) return null;
  if (FIRST_PERSON.test(before)) return ofSpeaker(reading, start);
  const quoted = reading.quotations.some(
    (quotation) => quotation.kind === 'speech' && quotation.start <= start && quotation.end >= end,
  );
  if (isAtDeath(before)) return quoted ? null : whoDied(reading, start, before);
  if (quoted) return null;
  const pronoun = PRONOUN.exec(before) ?? APPOSED_PRONOUN.exec(before);
  if (pronoun && OBITUARY.test(text)) return ofObituary(reading, pronoun[1]);
  if (pronoun) return byPronoun(reading, pronoun[1], start - pronoun[0].length);
  if (isAgeAdjective(text.slice(start, end))) return ofTheOld(reading, before, start, end);
  if (OPENING_AGE.test(text.slice(0, start))) {
    const opened = THE_ONE.exec(text.slice(end));
    if (opened) return ofOpening(reading, opened[1] ?? '', start);
    const next = THEN_PRONOUN.exec(text.slice(end));
    if (next) return byPronoun(reading, next[1], start);
  }
  const birthday = OWN_BIRTHDAY.exec(before);
  if (birthday && text.slice(start, end).includes('birthday'))
    return byPronoun(reading, birthday[1] === 'his' ? 'he' : 'she', start - birthday[0].length);
  const plain = before.replace(QUOTED, masked).replace(APPOSED, '');
  const described = DESCRIBED_OF.exec(plain) ?? DESCRIBED.exec(plain);
  if (described) return ofDescribed(reading, described[1] ?? '', described[2] ?? '', start, end);
  if (/\bat (?:the age of |age |just |only )*$/i.test(before)) return atAge(reading, before, start);
  const later = LATER_PRONOUN.exec(before) ?? COORDINATED.exec(before);
  return later ? byPronoun(reading, later[1], start - later[0].length) : null;
}

/** "She was 81.", a whole sentence: the one whom the article is about. */
function ofObituary(reading: SentenceReading, pronoun: string | undefined): AgeOwner | null {
  const owner = byPronoun(reading, pronoun, 0);
  const isMain = owner !== null && owner.subject.key === reading.ages.members[0]?.key;
  return isMain && owner.sureness >= 0.6 ? { ...owner, sureness: 0.8 } : owner;
}

/** The same length without commas and quotation marks. */
function masked(quoted: string): string {
  return 'x'.repeat(quoted.length);
}

function byPronoun(
  reading: SentenceReading,
  pronoun: string | undefined,
  at: number,
): AgeOwner | null {
  return meantByPronoun(reading, pronoun?.toLowerCase() === 'he' ? 'm' : 'f', at);
}

/** "I'm 71", in quotation marks: the one whom the sentence names beside it, or who was spoken of before. */
function ofSpeaker(reading: SentenceReading, start: number): AgeOwner | null {
  const quotation = reading.quotations.find(
    ({ outer }) => outer.start <= start && outer.end >= start,
  );
  if (!quotation) return null;
  const beside = reading.named.filter(
    ({ start: from }) => from < quotation.outer.start || from >= quotation.outer.end,
  );
  const { hero } = reading.ages;
  const [only, ...others] = beside.length > 0 ? beside : reading.before;
  if (beside.length === 0 && hero && hero.key !== only?.key) return owned(hero, 0.3);
  if (!only || others.some(({ key }) => key !== only.key)) return null;
  return { subject: { key: only.key, name: only.name }, sureness: beside.length > 0 ? 0.6 : 0.4 };
}

/** "the 33-year-old", "the 33-year-old singer"; "a 33-year-old" and "her 3-year-old" are others. */
function ofTheOld(
  reading: SentenceReading,
  before: string,
  start: number,
  end: number,
): AgeOwner | null {
  if (!/\bthe (?:now[- ]|then[- ])?$/i.test(before)) return null;
  const infant = bareInfant(reading.text, start, end);
  if (infant) return infant;
  const noun = nounAfter(reading.text.slice(end, end + 90));
  if (noun === null) return mentionedBare(reading, start);
  const role = roleUnlessKin(noun);
  return role ? describedMember(reading, withClue(role, reading, end), start) : null;
}

/** "Aged 40, the hip-hop artist has been touring": whom the words behind the age mean. */
function ofOpening(reading: SentenceReading, phrase: string, start: number): AgeOwner | null {
  const noun = nounAfter(phrase);
  const role = noun === null ? null : roleUnlessKin(noun);
  return role ? describedMember(reading, role, start) : null;
}

function roleUnlessKin(noun: string): Role | null {
  return isKin(noun) ? null : roleOf(noun);
}

/** The noun that an adjective of age belongs to; null where none follows ("the 33-year-old said"). */
function nounAfter(after: string): string | null {
  let quoted = false;
  for (const [at, raw] of after.trimStart().split(' ').slice(0, NOUN_REACH).entries()) {
    if (/^["“‘]/.test(raw)) quoted = true;
    const word = raw
      .replace(/['’]s$/, '')
      .replace(/[^\p{L}-]/gu, '')
      .toLowerCase();
    if (!quoted) {
      if (functionWords.has(word) || (at > 0 && /^["(]/.test(raw))) return null;
      if (roleOf(word) || isKin(word)) return word;
      if (/[,.;:!?]$/.test(raw)) return null;
    }
    if (/["”’][,.]?$/.test(raw)) quoted = false;
  }
  return null;
}

function ofDescribed(
  reading: SentenceReading,
  phrase: string,
  noun: string,
  start: number,
  end: number,
): AgeOwner | null {
  const word = noun.toLowerCase();
  const whose = /\b(his|her|their|my|our|['’]s)(?: [\p{L}-]+){0,2} $/iu.exec(phrase)?.[1];
  if (isKin(word) && whose !== undefined) return ofRelative(reading, word);
  const role: Role | null = roleOf(word);
  if (!role || !DEFINITE.test(`${phrase}${noun}`)) return null;
  return describedMember(reading, withClue(role, reading, end), start);
}

/** "the singer, 30, and his wife": the first pronoun behind a description, before any name. */
function withClue(role: Role, { text, named }: SentenceReading, end: number): Role {
  if (role.gender !== null) return role;
  const next = named.find((person) => person.start >= end)?.start ?? text.length;
  const pronoun = /\b(?:his|her|himself|herself|s?he)\b/i.exec(
    text.slice(end, Math.min(next, end + 80)),
  )?.[0];
  if (pronoun === undefined) return role;
  return { ...role, gender: /^(?:hi|he$)/i.test(pronoun) ? 'm' : 'f' };
}

/** "her husband, 45": the other one of the couple, where the article shows one. */
function ofRelative(reading: SentenceReading, noun: string): AgeOwner | null {
  if (!/^(?:wife|husband|hubby|girlfriend|boyfriend|fianc[eé]e?|partner|spouse)$/.test(noun))
    return null;
  const gender = kinGender(noun);
  const [main] = reading.ages.members;
  const others = reading.ages.members.filter(
    ({ key, gender: other }) =>
      reading.ages.couple.includes(key) &&
      key !== main?.key &&
      (gender === null || other === null || other === gender),
  );
  const [only] = others;
  return only && others.length === 1 ? owned(only, 0.5) : null;
}

/** "her first child at the age of 50": whoever the clause is about. */
function atAge(reading: SentenceReading, before: string, start: number): AgeOwner | null {
  const pronoun = LATER_PRONOUN.exec(before);
  if (pronoun) {
    const owner = byPronoun(reading, pronoun[1], start - pronoun[0].length);
    return owner && { ...owner, sureness: owner.sureness * 0.8 };
  }
  const people = reading.named.filter((person) => person.end <= start);
  const [first] = people;
  if (!first || people.some(({ key }) => key !== first.key)) return null;
  if (isKin(RELATIVE_OF.exec(reading.text.slice(0, first.start))?.[1] ?? '')) return null;
  const gap = reading.text.slice(people.at(-1)?.end ?? 0, start);
  if (
    gap
      .split(/[^\p{L}-]+/u)
      .some((word) => isKin(word) && !/^(?:mum|mom|mother|father|dad)$/i.test(word))
  )
    return null;
  return { subject: { key: first.key, name: first.name }, sureness: 0.5 };
}

function owned({ key, name }: CastMember, sureness: number): AgeOwner {
  return { subject: { key, name }, sureness };
}
