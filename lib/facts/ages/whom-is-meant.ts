import { personKey } from '../../people/person-key.ts';
import type { Gender } from '../../people/person.ts';
import type { CastMember } from './age-cast.ts';
import type { AgeOwner } from './age-owner.ts';
import { isKin } from './kin-nouns.ts';
import { roleOf } from './role-classes.ts';
import type { Role } from './role-classes.ts';
import type { PersonInSentence, SentenceReading } from '../sentence/sentence-reading.ts';
import type { Subject } from '../subject.ts';

/**
 * Whom "he" or "she" means at a place of a sentence: the only one of the gender named in it before, else in
 * the sentence before, else the main person. One whose gender is known goes before one whose is not.
 */
export function meantByPronoun(
  reading: SentenceReading,
  gender: 'f' | 'm',
  at: number,
): AgeOwner | null {
  const members = known(reading);
  const main = members.find((member) => member.adult && fits(member.gender, gender));
  for (const [group, sureness] of [
    [reading.named.filter((person) => person.end <= at), 0.75],
    [reading.before, 0.7],
  ] as const) {
    const possible = distinct(group.map((person) => memberOf(reading, person))).filter((member) =>
      fits(member.gender, gender),
    );
    const sure = possible.filter((member) => member.gender === gender);
    const choice = sure.length > 0 ? sure : possible;
    const [only] = choice;
    if (!only) continue;
    if (choice.length > 1) {
      const lead = choice.find(({ key }) => key === main?.key);
      return owned(lead ?? only, 0.45);
    }
    if (sure.length === 0 && main && main.key !== only.key && main.gender === gender)
      return owned(main, 0.5);
    return owned(only, only.key === main?.key ? sureness : sureness - 0.15);
  }
  if (!main) return null;
  return owned(main, main.key === members[0]?.key ? 0.6 : 0.4);
}

/**
 * Who is "the actress", not named in the same sentence: the only one whom the article calls by a noun of the
 * class, else the main person where nobody else fits.
 */
export function describedMember(
  reading: SentenceReading,
  role: Role,
  start: number,
): AgeOwner | null {
  const { hero } = reading.ages;
  const members = known(reading);
  const possible = members.filter(
    (member) => member.adult && fits(member.gender, role.gender) && !isHere(reading, member, start),
  );
  const bears = ({ roles }: CastMember): boolean => role.classes.some((one) => roles.has(one));
  const spoken = (member: CastMember): boolean =>
    reading.before.some(({ key }) => key === member.key);
  const lead = possible.find(({ key }) => key === hero?.key);
  if (lead && bears(lead)) return owned(lead, 0.65);
  const bearers = possible.filter(bears);
  const near = bearers.filter(spoken);
  const [bearer, ...rivals] = near.length > 0 ? near : bearers;
  if (lead && (!bearer || near.length === 0) && mayBeCalled(lead, role))
    return owned(
      lead,
      told(lead, role) + (lead.roles.size > 0 && role.classes.length > 0 ? 0.45 : 0.55),
    );
  if (bearer) return rivals.length === 0 ? owned(bearer, 0.55) : null;
  if (isOfWedding(role)) return ofWedding(reading, possible, role.gender);
  const called = possible.filter((member) => mayBeCalled(member, role));
  const [main] = called;
  if (!main) return null;
  if (possible.length === 1) return owned(main, 0.5);
  const sure = called.filter(({ gender }) => gender !== null && gender === role.gender);
  const [only] = sure;
  if (only && sure.length === 1) return owned(only, 0.5);
  const [headlined] = reading.ages.headline;
  return headlined && called.includes(headlined) && headlined.key === members[0]?.key
    ? owned(headlined, 0.3)
    : null;
}

/** "The singer" and "the footballer" are two people, "the actress" and "the author" may be one. */
function mayBeCalled({ roles }: CastMember, role: Role): boolean {
  if (!role.ofFame || isOfWedding(role)) return false;
  if (roles.size === 0 || role.classes.length === 0) return true;
  return roles.has('sport') === role.classes.includes('sport');
}

/** A noun that tells the gender of one whose gender is known tells a little more. */
function told({ gender }: CastMember, role: Role): number {
  return role.gender !== null && role.gender === gender ? 0.05 : 0;
}

function isOfWedding({ classes }: Role): boolean {
  return classes.includes('groom') || classes.includes('bride');
}

/** Those named before or in the sentence: nobody is meant who comes later. */
function known({ ages, evidence }: SentenceReading): CastMember[] {
  return ages.members.filter(
    ({ first: [paragraph, start] }) =>
      paragraph < evidence.paragraph || (paragraph === evidence.paragraph && start < evidence.end),
  );
}

function ofWedding(
  reading: SentenceReading,
  possible: readonly CastMember[],
  gender: Gender,
): AgeOwner | null {
  const couple = possible.filter(({ key }) => reading.ages.couple.includes(key));
  const sure = couple.filter((member) => member.gender === gender);
  const [only] = sure.length > 0 ? sure : couple;
  if (only && (sure.length === 1 || couple.length === 1)) return owned(only, 0.55);
  const leads = possible.slice(0, 2).filter((member) => member.gender === gender);
  const [lead] = leads;
  return lead && leads.length === 1 ? owned(lead, 0.5) : null;
}

/** A name that begins as near to the start of a sentence as this, in characters, is what the sentence is about. */
const LEADING = 30;

/**
 * Who is "the 33-year-old" with nothing else: the main person, unless somebody else was just spoken of; then
 * the one spoken of where the headline is about that one too, or where the last sentence is about nobody else.
 */
export function mentionedBare(reading: SentenceReading, start: number): AgeOwner | null {
  const { hero, headline, members } = reading.ages;
  const last = reading.before[0];
  const spoken = last ? memberOf(reading, last) : null;
  const here = reading.named.find((person) => person.end <= start);
  const [main] = members;
  const lead = hero ?? (headline.length === 1 && headline[0]?.key === main?.key ? main : null);
  const alone = reading.named.every(({ key, start: at }) => key === lead?.key || at >= start);
  if (lead && isHere(reading, lead, start) && alone) return owned(lead, 0.45);
  if (lead && !isHere(reading, lead, start)) {
    if (!spoken || spoken.key === lead.key) return owned(lead, 0.55);
    if (headline[0]?.key === spoken.key && spoken.adult) return owned(spoken, 0.45);
    return headline[0]?.key === lead.key && !spoken.adult ? owned(lead, 0.45) : owned(lead, 0.3);
  }
  if (here) return null;
  if (spoken?.adult && (headline[0]?.key === spoken.key || lead?.key === spoken.key))
    return owned(spoken, 0.45);
  const isAlone = reading.before.every(({ key }) => key === spoken?.key);
  return spoken?.adult && isAlone && last && last.start < LEADING ? owned(spoken, 0.4) : null;
}

/** "Her father died at 61", "the actor's mother has died at 80". */
const RELATIVE =
  /(?:['’]s|\b(?:his|her|their)) (?:[\p{L}-]+ ){0,2}?([\p{L}-]+)(?: (?:has|had|was))? $/iu;

/** "Name, father of Other, dies at 81": the subject of a verb for a death, which begins at `verb`. */
export function dyingMember(reading: SentenceReading, lead: string, verb: number): AgeOwner | null {
  const people = reading.named.filter((person) => person.end <= verb);
  let nearest = people.at(-1);
  for (const person of people) {
    const gap = lead.slice(person.end);
    if (
      /^, (?!who\b|and\b|but\b)[^;:]{3,90},["”]? $/.test(gap) &&
      !/[,.] (?:and|but|who)\b/.test(gap)
    ) {
      nearest = person;
      break;
    }
  }
  const rest = lead.slice(nearest?.end ?? 0);
  if (isKin(RELATIVE.exec(lead)?.[1] ?? '')) return null;
  const stranger = /((?:\p{Lu}[\p{L}'’-]+ ){2,3})(?:(?:has|had|was|is|who) ){0,2}$/u
    .exec(rest)?.[1]
    ?.trim();
  if (stranger !== undefined && !(nearest && rest.startsWith(' of ')))
    return owned({ key: personKey(stranger), name: stranger }, 0.7);
  const pronoun = /\b(he|she)\b(?!.*\b(?:he|she)\b)/i.exec(rest)?.[1]?.toLowerCase();
  if (pronoun) {
    const owner = meantByPronoun(reading, pronoun === 'he' ? 'm' : 'f', verb);
    return owner;
  }
  const words = rest.split(/[^\p{L}-]+/u).map((word) => word.toLowerCase());
  if (nearest && (!rest.startsWith(',') || /^, whose\b/.test(rest)) && words.some(isKin))
    return null;
  const role = words.flatMap((word) => roleOf(word) ?? []).at(-1);
  if (nearest && (!role || rest.startsWith(',')))
    return owned(nearest, people.length === 1 ? 0.9 : 0.75);
  if (role && /\bthe\b/i.test(rest)) return describedMember(reading, role, verb);
  if (nearest) return owned(nearest, 0.5);
  if (words.some(isKin)) return null;
  const [main] = reading.ages.headline;
  return main && reading.evidence.paragraph < 0 ? owned(main, 0.6) : null;
}

function isHere(reading: SentenceReading, { key }: CastMember, start: number): boolean {
  return reading.named.some((person) => person.key === key && person.end <= start);
}

function memberOf(reading: SentenceReading, person: PersonInSentence): CastMember {
  const member = reading.ages.members.find(({ key }) => key === person.key);
  return member ?? { ...person, roles: new Set(), adult: false, mentions: 1, first: [0, 0] };
}

function distinct(members: readonly CastMember[]): CastMember[] {
  return members.filter((one, at) => members.findIndex(({ key }) => key === one.key) === at);
}

function fits(gender: Gender, wanted: Gender): boolean {
  return gender === null || wanted === null || gender === wanted;
}

function owned({ key, name }: Subject, sureness: number): AgeOwner {
  return { subject: { key, name }, sureness };
}
