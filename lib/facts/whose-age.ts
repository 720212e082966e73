import { roleGender } from '../people/person-cues.ts';
import type { Gender } from '../people/person.ts';
import { functionWords } from './function-words.ts';
import type { PersonInSentence, SentenceReading } from './sentence-reading.ts';
import type { Subject } from './subject.ts';

const APPOSED =
  /(?:^|[\s("“])((?:\p{Lu}[\p{L}'’.-]*\s){0,3}\p{Lu}[\p{L}'’-]*),?\s(?:who (?:is|was|turned)\s|is\s|was\s|turned\s|turns\s|then\s|now\s|aged?\s|just\s|only\s|\()*\(?$/u;
const FOLLOWING =
  /^(?:[- ]years?[- ]olds?)?\s(?:[a-z][\w-]*\s){0,3}?((?:\p{Lu}[\p{L}'’.-]*\s){0,2}\p{Lu}[\p{L}'’-]*)/u;
/** "his wife, a model, who is 27": somebody else's somebody. */
const KIN =
  /\b(?:his|her|their|my|our|['’]s)\s(?:[a-z-]+\s){0,2}(?:wife|husband|son|daughter|mother|father|brother|sister|boyfriend|girlfriend|fianc[eé]e?|partner|child|baby|twins?|mom|mum|dad|friend)\b[^.;:]{0,30}$/i;
/** Two bare ages in a sentence: whose is whose, only a name beside them tells. */
const SEVERAL =
  /\b(?:is|was|,) \d{1,3}\b(?=[,. ](?! ?(?:years|months|weeks|days|percent|million|feet)))[^.]{1,120}\b(?:is|was|,) \d{1,3}(?=[,. ](?! ?(?:years|months|weeks|days|percent|million|feet)))/;
/** "The 24-year-old married on Friday": a capital letter makes no name of it. */
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const PRONOUN = /\b(he|she)\b[^,;:]{0,24}$/i;
const DESCRIBED =
  /\b([a-z-]+)(?: (?:and|of) [^,]{1,30})?(?:,| \(|,? who (?:is|was)|,? aged| is| was)\s?$/;
const AT_DEATH = /\b(?:dead|died?|dies|passed away|death)\b/i;

/**
 * Whose age stands in a sentence: the name beside it ("Ida, 4", "two-year-old Otto"), whom a pronoun or a
 * description before it means by gender and by who was spoken of last, or who died at it. Empty where it is
 * not safe to say.
 */
export function whoseAge(reading: SentenceReading, start: number, end: number): Subject[] {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - 90), start);
  const named = APPOSED.exec(before);
  if (named?.[1] && !functionWords.has(named[1].toLowerCase()))
    return [subjectOf(reading, start - named[0].length, start, named[1])];
  const old = /old/.test(text.slice(start, end + 10));
  const after = old ? FOLLOWING.exec(text.slice(end, end + 80)) : null;
  if (after?.[1] && !CALENDAR.test(after[1]))
    return [subjectOf(reading, end, end + after[0].length, after[1])];
  if (KIN.test(before) || SEVERAL.test(text)) return [];
  const pronoun = PRONOUN.exec(before)?.[1]?.toLowerCase();
  if (pronoun) return spokenOf(reading, pronoun === 'he' ? 'm' : 'f', start);
  const noun = DESCRIBED.exec(before)?.[1];
  if (noun !== undefined) return spokenOf(reading, roleGender(noun) ?? null, start);
  if (/\bthe $/i.test(before) && old) return spokenOf(reading, null, start);
  if (AT_DEATH.test(before)) return [...reading.people, ...reading.cast].slice(0, 1);
  return [];
}

function subjectOf(reading: SentenceReading, start: number, end: number, name: string): Subject {
  const known = reading.people.find((person) => person.start < end && person.end > start);
  const plain = name.replace(/['’]s$/, '');
  return known ?? { key: plain.toLowerCase(), name: plain };
}

/** Who of the gender is meant: named earlier in the sentence, spoken of before it, or first in the cast. Without a gender only a hero can be meant. */
function spokenOf(reading: SentenceReading, gender: Gender, start: number): Subject[] {
  if (gender === null) return reading.hero ? [reading.hero] : [];
  const fits = (person: { gender: Gender }): boolean =>
    person.gender === null || person.gender === gender;
  const here: PersonInSentence | undefined = reading.people.find(
    (person) => person.end <= start && fits(person),
  );
  const meant = here ?? (reading.carried && fits(reading.carried) ? reading.carried : undefined);
  const person = meant ?? reading.cast.find(fits);
  return person ? [person] : [];
}
