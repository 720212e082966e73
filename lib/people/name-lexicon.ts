import { ALIASES, NICKNAMES } from './aliases.ts';
import { COMMON_WORDS } from './common-words.ts';
import { FUNCTION_WORDS, SURNAMES_ALSO_WORDS } from './function-words.ts';
import { EITHER_GIVEN_NAMES } from './given-names-either.ts';
import { FEMALE_GIVEN_NAMES } from './given-names-female.ts';
import { MALE_GIVEN_NAMES } from './given-names-male.ts';
import {
  FEMALE_GIVEN_NAMES_WORLDWIDE,
  MALE_GIVEN_NAMES_WORLDWIDE,
} from './given-names-worldwide.ts';
import {
  HONORIFICS_EITHER,
  HONORIFICS_FEMALE,
  HONORIFICS_MALE,
  ORGANISATION_WORDS,
  OUTLETS_AND_FIRMS,
  PARTICLES,
  PLACES,
  SUFFIXES,
} from './name-words.ts';
import { personKey } from './person-key.ts';
import type { Gender } from './person.ts';
import { ATHLETE_NAMES, GROUP_NAMES, NOT_PEOPLE, STAGE_NAMES } from './stage-names.ts';

const words = (list: string): string[] => list.trim().split(/\s+/);
const entries = (list: string): string[] =>
  list
    .split(/[|\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
const keys = (list: string): Set<string> => new Set(words(list).map(personKey));

const givenNames = new Map<string, Gender>();
for (const name of words(MALE_GIVEN_NAMES + MALE_GIVEN_NAMES_WORLDWIDE))
  givenNames.set(personKey(name), 'm');
for (const name of words(FEMALE_GIVEN_NAMES + FEMALE_GIVEN_NAMES_WORLDWIDE)) {
  const key = personKey(name);
  givenNames.set(key, givenNames.get(key) === 'm' ? null : 'f');
}
for (const name of words(EITHER_GIVEN_NAMES)) givenNames.set(personKey(name), null);

const honorifics = new Map<string, Gender>();
for (const word of words(HONORIFICS_EITHER)) honorifics.set(personKey(word), null);
for (const word of words(HONORIFICS_FEMALE)) honorifics.set(personKey(word), 'f');
for (const word of words(HONORIFICS_MALE)) honorifics.set(personKey(word), 'm');

const commonWords = keys(COMMON_WORDS);
const functionWords = keys(FUNCTION_WORDS);
const organisationWords = keys(ORGANISATION_WORDS);
const surnamesAlsoWords = keys(SURNAMES_ALSO_WORDS);
const places = keys(PLACES);
const outlets = keys(OUTLETS_AND_FIRMS);
const particles = keys(PARTICLES);
const suffixes = keys(SUFFIXES);

const aliases = new Map<string, string>();
for (const entry of entries(ALIASES)) {
  const [alias = '', name = ''] = entry.split('=');
  aliases.set(personKey(alias), name);
}

const variants = new Map<string, string[]>();
for (const entry of entries(NICKNAMES)) {
  const [full = '', short = ''] = entry.split('=').map((part) => part.trim());
  for (const name of short.split(',')) {
    const pair = [personKey(full), personKey(name)] as const;
    variants.set(pair[0], [...(variants.get(pair[0]) ?? []), pair[1]]);
    variants.set(pair[1], [...(variants.get(pair[1]) ?? []), pair[0]]);
  }
}

/** A name that is looked up as a whole. */
export interface FixedName {
  words: string[];
  gender: Gender;
  /** False for names that are everyday words too: "Sting", "Future". */
  distinct: boolean;
  /** A band, brand, place or invented character: no person, though the shape of a name. */
  group: boolean;
}

const fixedNames = new Map<string, FixedName[]>();
function addFixed(name: string, gender: Gender, distinct: boolean, group: boolean): void {
  const parts = personKey(name).split(/[\s,]+/);
  const first = parts[0] ?? '';
  fixedNames.set(first, [
    ...(fixedNames.get(first) ?? []).filter((other) => other.words.join(' ') !== parts.join(' ')),
    { words: parts, gender, distinct, group },
  ]);
}
const ambiguous = new Set(entries(STAGE_NAMES.word).map(personKey));
for (const gender of ['f', 'm'] as const)
  for (const name of entries(STAGE_NAMES[gender]))
    addFixed(name, gender, !ambiguous.has(personKey(name)), false);
for (const name of entries(STAGE_NAMES.word))
  if (!fixedNames.get(personKey(name))?.some((other) => other.words.length === 1))
    addFixed(name, null, false, false);
for (const name of entries(GROUP_NAMES))
  addFixed(name, null, !ambiguous.has(personKey(name)), true);
for (const name of entries(NOT_PEOPLE)) addFixed(name, null, true, true);
const athletes = new Set(entries(ATHLETE_NAMES).map(personKey));
for (const name of athletes) addFixed(name, null, false, false);
for (const [alias] of aliases)
  if (!fixedNames.get(alias.split(' ')[0] ?? '')?.some((other) => other.words.join(' ') === alias))
    addFixed(alias, null, true, false);

/** Fixed names whose first word is `key` (a `personKey`), of any length. */
export const fixedNamesFrom = (key: string): readonly FixedName[] => fixedNames.get(key) ?? [];
/** The name that an alias stands for: "j lo" → "Jennifer Lopez". */
export const aliasOf = (key: string): string | undefined => aliases.get(key);
/** 'f', 'm', or null for either; undefined where the word is no known given name. "anna-lena" counts as "anna". */
export function givenNameGender(key: string): Gender | undefined {
  const gender = givenNames.get(key);
  if (gender !== undefined) return gender;
  const hyphen = key.indexOf('-');
  return hyphen > 1 ? givenNames.get(key.slice(0, hyphen)) : undefined;
}
/** The same for a title before a name. */
export const honorificGender = (key: string): Gender | undefined => honorifics.get(key);
export const isCommonWord = (key: string): boolean => commonWords.has(key);
export const isFunctionWord = (key: string): boolean => functionWords.has(key);
export const isOrganisationWord = (key: string): boolean => organisationWords.has(key);
export const isSurnameAlsoWord = (key: string): boolean => surnamesAlsoWords.has(key);
export const isPlace = (key: string): boolean => places.has(key);
export const isOutlet = (key: string): boolean => outlets.has(key);
export const isParticle = (key: string): boolean => particles.has(key);
export const isSuffix = (key: string): boolean => suffixes.has(key);

/** The long and short forms of a given name: "jen" → "jennifer"; "jennifer" → "jen", "jenny". */
export const givenNameVariants = (key: string): readonly string[] => variants.get(key) ?? [];

/** Whether the whole of a name (a `personKey`) is a performer's or a royal's in the lexicon. */
export const isStageName = (key: string): boolean =>
  !athletes.has(key) &&
  fixedNamesFrom(key.split(' ')[0] ?? '').some(
    (fixed) => !fixed.group && fixed.words.join(' ') === key,
  );
