import { COMMON_WORDS } from './common-words.ts';
import { EITHER_GIVEN_NAMES } from './given-names-either.ts';
import { FEMALE_GIVEN_NAMES } from './given-names-female.ts';
import { MALE_GIVEN_NAMES } from './given-names-male.ts';
import {
  FEMALE_GIVEN_NAMES_WORLDWIDE,
  MALE_GIVEN_NAMES_WORLDWIDE,
} from './given-names-worldwide.ts';
import { NICKNAMES } from './nicknames.ts';
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
import { SURNAMES_ALSO_WORDS } from './surnames-also-words.ts';
import { wordSet } from './word-set.ts';
import { WORDS_OUTSIDE_NAMES } from './words-outside-names.ts';

/** The gender of a word by three lists; null where it stands in both others or in the last. */
function genderBy(
  male: string[],
  female: string[],
  either: string,
): (key: string) => Gender | undefined {
  const isMale = wordSet(...male);
  const isFemale = wordSet(...female);
  const isEither = wordSet(either);
  return (key) => {
    if (isEither(key)) return null;
    if (isMale(key)) return isFemale(key) ? null : 'm';
    return isFemale(key) ? 'f' : undefined;
  };
}

const givenNames = genderBy(
  [MALE_GIVEN_NAMES, MALE_GIVEN_NAMES_WORLDWIDE],
  [FEMALE_GIVEN_NAMES, FEMALE_GIVEN_NAMES_WORLDWIDE],
  EITHER_GIVEN_NAMES,
);

/** 'f', 'm', or null for either; undefined where the word is no known given name. "anna-lena" counts as "anna". */
export function givenNameGender(key: string): Gender | undefined {
  const gender = givenNames(key);
  if (gender !== undefined) return gender;
  const hyphen = key.indexOf('-');
  return hyphen > 1 ? givenNames(key.slice(0, hyphen)) : undefined;
}

/** The same for a title before a name. */
export const honorificGender = genderBy([HONORIFICS_MALE], [HONORIFICS_FEMALE], HONORIFICS_EITHER);
/** Whether a key (`personKey`) is an everyday word that may be capitalised without naming anyone. */
export const isCommonWord = wordSet(COMMON_WORDS);
/** Whether it is a word that is never a part of a name. */
export const isFunctionWord = wordSet(WORDS_OUTSIDE_NAMES);
/** Whether it is a word that begins or ends the name of an organisation. */
export const isOrganisationWord = wordSet(ORGANISATION_WORDS);
/** Whether it is a surname that is a word of organisations too. */
export const isSurnameAlsoWord = wordSet(SURNAMES_ALSO_WORDS);
/** Whether it is a word of a place. */
export const isPlace = wordSet(PLACES);
/** Whether it is an outlet, a firm or a product. */
export const isOutlet = wordSet(OUTLETS_AND_FIRMS);
/** Whether it is a small word inside a family name. */
export const isParticle = wordSet(PARTICLES);
/** Whether it is a word that follows a family name, such as "Jr.". */
export const isSuffix = wordSet(SUFFIXES);

let variants: Map<string, string[]> | null = null;

function readVariants(): Map<string, string[]> {
  const read = new Map<string, string[]>();
  const add = (name: string, other: string) => read.set(name, [...(read.get(name) ?? []), other]);
  for (const entry of NICKNAMES.split(/[|\n]/).filter((each) => each.trim() !== '')) {
    const [full = '', short = ''] = entry.split('=').map((part) => part.trim());
    for (const name of short.split(',').map(personKey)) {
      add(personKey(full), name);
      add(name, personKey(full));
    }
  }
  return read;
}

/** The long and short forms of a given name: "jen" → "jennifer"; "jennifer" → "jen", "jenny". */
export const givenNameVariants = (key: string): readonly string[] =>
  (variants ??= readVariants()).get(key) ?? [];
