import { isPlace } from '../../people/name-lexicon.ts';
import { personKey } from '../../people/person-key.ts';
import { isCalendarName } from '../../time/calendar-words.ts';
import type { CastMember } from './age-cast.ts';
import type { AgeOwner } from './age-owner.ts';
import { functionWords } from '../sentence/function-words.ts';
import { isAgeAdjective } from './is-age-adjective.ts';
import { isKin } from './kin-nouns.ts';
import { roleOf } from './role-classes.ts';
import type { PersonInSentence, SentenceReading } from '../sentence/sentence-reading.ts';

/** How sure a name beside the age is, 0 to 1: of a known person, of anybody, with words between. */
const KNOWN = 1;
const UNKNOWN = 0.9;
const APART = 0.8;

const SMALL =
  '(?:who|is|was|has|had|turned|just|only|now|then|also|still|already|recently|today|aged?|barely|a mere)';
/** "Name, 33", "Name (33", "Name, who is now 33", "Name turned 33". */
const LINK = new RegExp(
  `^(?: of (?:the )?\\p{Lu}[\\p{L}\\d’'-]*(?: \\p{Lu}[\\p{L}’'-]*){0,2}(?=,))?(?:,? \\(|,? (?=\\S|$))(?:${SMALL} ){0,5}$`,
  'u',
);
/** "Name, the 33-year-old", "Name is a 33-year-old"; "Name, his 13-year-old son" may be a list of two. */
const BEFORE_OLD =
  /^(?:,| –| —| \() ?(?:the|a|an|now|now an?|who (?:is|was) an?) $|^ (?:is|was) an? $/i;
const BEFORE_KIN = /^, (?:his|her|their|the couple['’]s) $/i;
/** What stands behind a relative who is one of several in a list. */
const LISTED = /^ [\p{L}-]+,? (?:and )?(?:his|her|their|the|an?|\p{Lu})/u;
/** "Ida is 12, Otto eight and Ned six": behind an age a name may do, which is captured. */
export const IN_LIST = /(?:,| and|;) (\p{Lu}[\p{L}’'-]+) $/u;
/** "Name, who plays the queen, is 33", "Name, their only child, is 33". */
const RELATIVE_CLAUSE = /^, [^,.;:()]{3,60}, (?:is|was|turned) (?:now |just |only )?$/;
/** "Name, his girlfriend, who is 33". */
const RELATED = /^, (?:his|her|their) [\p{L}-]+, who (?:is|was) (?:now |just |only )?$/u;
/** "Name (two of her films), 33": what stands in brackets behind a name. */
const BRACKETED = /^ \([^()]{2,80}\)(?=[, ])/;
/** "Name, queen of the stage, 81": words of an apposition, without another name at its start. */
const APPOSITION = /^, ((?:the |a |an )?\p{Ll}[^,.;:()“”"]{2,60}), $/u;
/** "Name, a model and television star aged 29", "Name by birth and aged 42". */
const AGED = /^(?:, (?:the |an? )?[\p{L}’' -]{3,60}|,? [\p{L} ]{2,30} and),? aged $/u;
/** "Stockbroker", "optician": what somebody does, by the end of the word, and no comparison of "the younger". */
const OCCUPATION = /^(?!(?:young|old|eld|form|lat|nev)er$)\p{L}{3,}(?:er|or|ist|ian|man|woman)$/u;
/** "Her 5-year-old daughter is called Name". */
const CALLED = /^ [\p{L}-]+,? (?:(?:is|was) )?(?:called|named) $/u;
/** "Ida Sohn (", "Sohn, who is ", "Ida Sohn, now ": a name right before an age, and what leads on to it. */
const UNKNOWN_NAME =
  /(?:^|[\s("“‘])((?:\p{Lu}[\p{L}\p{M}'’.-]*\s){0,3}\p{Lu}[\p{L}\p{M}'’-]*)(,? \(|, |,? (?=\S))((?:(?:who|is|was|turned|turns|now|just|only|aged?|has|then|the|a|an|his|her|their) ){0,4})$/u;
/** "in ", "outside the ": what follows is where, and nobody; "according to ": who tells it. */
const NOBODY = /\b(?:in|at|near|inside|outside|across|around|according to)\s(?:the )?$/i;
/** "of ", "from the ": what follows is a place, or somebody. */
const OF_A_PLACE = /\b(?:from|on|of|to)\s(?:the )?$/i;
/** "Ida and Otto, 4 and ", "Ida and Otto, both aged ": two names, the first age perhaps among them. */
const PAIR =
  /((?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){1,3}) and ((?:\p{Lu}[\p{L}\p{M}'’.-]*\s?){1,3}),? (?:(?:both |who are |are )?(?:aged )?)((?:[\p{L}\d-]+) and )?$/u;

/** Whose name stands beside an age, with nothing but small words between; null where none does. */
export function namedOwner(reading: SentenceReading, start: number, end: number): AgeOwner | null {
  return (
    ofPair(reading, start, end) ??
    nameBefore(reading, start, end) ??
    nameAfter(reading, start, end) ??
    unknownName(reading, start, end) ??
    nameInList(reading, start, end)
  );
}

/** "Ned and Ida, aged nine and six": the first age is the first one's. */
function ofPair(reading: SentenceReading, start: number, end: number): AgeOwner | null {
  const { text } = reading;
  const found = PAIR.exec(text.slice(Math.max(0, start - 90), start));
  if (!found) return null;
  const [whole, first = '', second = '', earlier] = found;
  const followed = /^ and [\p{L}\d-]+\b/u.test(text.slice(end, end + 20));
  if (earlier === undefined && !followed) return null;
  const from = start - whole.length;
  const name = (earlier === undefined ? first : second).trim();
  const at = from + (earlier === undefined ? 0 : whole.indexOf(second));
  const known = reading.named.find((person) => person.start < at + name.length && person.end > at);
  const owner = known ?? { key: personKey(name), name };
  return { subject: { key: owner.key, name: owner.name }, sureness: UNKNOWN };
}

function nameBefore(reading: SentenceReading, start: number, end: number): AgeOwner | null {
  const { text } = reading;
  const before = text.slice(0, start);
  const person = reading.named.findLast(
    (one) => one.end <= start && !isBracketed(before, one.start),
  );
  if (!person) return null;
  const gap = before.slice(person.end).replace(BRACKETED, '');
  const adjective = isAgeAdjective(text.slice(start, end));
  if (!adjective && gap !== ' ' && (LINK.test(gap) || RELATIVE_CLAUSE.test(gap)))
    return owned(person, KNOWN);
  if (!adjective && RELATED.test(gap)) return owned(person, APART);
  if (adjective && BEFORE_OLD.test(gap)) return owned(person, KNOWN);
  if (adjective && BEFORE_KIN.test(gap) && !LISTED.test(text.slice(end, end + 40)))
    return owned(person, APART);
  if (AGED.test(gap) && !gap.split(/[ ,]/).some((word) => isKin(word) || word === 'who'))
    return owned(person, APART);
  const apposed = adjective ? undefined : APPOSITION.exec(gap)?.[1];
  if (
    apposed !== undefined &&
    !apposed.split(' ').some(isKin) &&
    !/\b(?:and|who|said|told)\b/.test(apposed)
  )
    return owned(person, APART);
  return null;
}

/** Does a place stand in brackets that are closed again? */
function isBracketed(before: string, at: number): boolean {
  return /\([^()]*$/.test(before.slice(0, at)) && /^[^()]*\)/.test(before.slice(at));
}

/** "33-year-old Name", "33-year-old British actor Name", "At 33, Name". */
function nameAfter(reading: SentenceReading, start: number, end: number): AgeOwner | null {
  const { text } = reading;
  const person = reading.named.find((one) => one.start >= end) ?? unknownAfter(text, end);
  if (!person) return null;
  const gap = text.slice(end, person.start);
  const adjective = isAgeAdjective(text.slice(start, end));
  if (adjective && CALLED.test(gap)) return owned(person, KNOWN);
  if (
    /(?:^|[“"] ?)(?:at|aged|now|still|just|only)(?: just| only| the age of| age)? $/i.test(
      text.slice(0, start),
    )
  )
    return /^,? (?:the (?:[\p{Ll}-]+ ){1,4})?$/u.test(gap) ? owned(person, APART) : null;
  if (!adjective) return null;
  const words = gap
    .trim()
    .replace(/^,\s*/, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length > 5 || !/^,? [,\s\p{L}’'-]*$/u.test(gap)) return null;
  if (words.some((word) => functionWords.has(word.toLowerCase()))) return null;
  const last = words.at(-1)?.replace(/,$/, '').toLowerCase();
  const fits = last === undefined || roleOf(last) !== null || isKin(last) || OCCUPATION.test(last);
  return fits ? owned(person, KNOWN) : null;
}

/** "Eight-year-old Poppy", "her 8-year-old daughter Poppy", where the cast of the article has no Poppy. */
function unknownAfter(text: string, end: number): PersonInSentence | null {
  const found = /^(?: \p{Ll}[\p{L}-]+,?)? (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/u.exec(
    text.slice(end, end + 60),
  );
  const name = found?.[1]?.replace(/['’]s$/, '');
  if (!found || name === undefined) return null;
  const key = personKey(name);
  if (isCalendarName(name) || isPlace(key) || functionWords.has(key) || isNationality(key))
    return null;
  const next = /^ (\p{Ll}[\p{L}-]+)/u.exec(text.slice(end + found[0].length))?.[1];
  if (next !== undefined && roleOf(next)) return null;
  const start = end + found[0].length - (found[1]?.length ?? 0);
  return { key, name, gender: null, start, end: start + name.length };
}

/** "the 19-year-old Canadian" names nobody. */
function isNationality(key: string): boolean {
  return (
    /(?:ian|ean|ish|ese|can|man|dian|ench|ch|tch|iard|entine|xan|ss|eek)$/.test(key) &&
    !key.includes(' ')
  );
}

/** A name that the article's cast lacks: children, guests. */
function unknownName(reading: SentenceReading, start: number, end: number): AgeOwner | null {
  const { text } = reading;
  const before = text.slice(Math.max(0, start - 90), start);
  const found = UNKNOWN_NAME.exec(before);
  const [whole = '', raw = '', gap = ''] = found ?? [];
  if (!found) return null;
  const at = start - before.length + found.index + whole.indexOf(raw);
  if (reading.named.some((person) => person.start < at + raw.length && person.end > at))
    return null;
  const small = found[3] ?? '';
  if (gap === ' ' && (small === '' || small === 'the ')) return null;
  const adjective = isAgeAdjective(text.slice(start, end));
  if (adjective !== /\b(?:the|an?|his|her|their) $/.test(small)) return null;
  if (/\bh(?:is|er)|their\b/.test(small) && LISTED.test(text.slice(end, end + 40))) return null;
  const words = raw.split(' ');
  while (words.length > 0 && saysWhat(words[0] ?? '')) words.shift();
  const name = words.join(' ');
  const key = personKey(name);
  const lead = text.slice(0, at + raw.length - name.length);
  if (isNationality(key) && /\bthe $/i.test(lead)) return null;
  if (key === '' || functionWords.has(key) || isCalendarName(name)) return null;
  if (/['’](?:s|m|re|ve)$/.test(name)) return null;
  if (NOBODY.test(lead) || ((isPlace(key) || words.length === 1) && OF_A_PLACE.test(lead)))
    return null;
  const [introduced, ...others] = bearersOf(key, reading);
  if (introduced && others.length === 0)
    return { subject: { key: introduced.key, name: introduced.name }, sureness: UNKNOWN };
  return { subject: { key, name }, sureness: UNKNOWN };
}

/** Those of a surname who were named before: a surname alone is of the one who is known by then. */
function bearersOf(key: string, { ages, evidence }: SentenceReading): readonly CastMember[] {
  return ages.members.filter(
    (member) => member.key.endsWith(` ${key}`) && member.first[0] < Math.max(0, evidence.paragraph),
  );
}

function nameInList({ named, text }: SentenceReading, start: number, end: number): AgeOwner | null {
  const name = IN_LIST.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  if (name === undefined || isAgeAdjective(text.slice(start, end))) return null;
  const known = named.find((person) => person.end === start - 1);
  const owner = known ?? { key: personKey(name), name };
  return { subject: { key: owner.key, name: owner.name }, sureness: UNKNOWN };
}

/** "Little", "Son", "Actress", "When": what a capital letter at the start of a sentence makes look like a name. */
function saysWhat(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    /^(?:little|big|baby|young|old|mr|mrs|ms|dr|sir|dame)\.?$/.test(lower) ||
    functionWords.has(lower) ||
    roleOf(lower) !== null ||
    isKin(lower)
  );
}

function owned({ key, name }: PersonInSentence, sureness: number): AgeOwner {
  return { subject: { key, name }, sureness };
}
