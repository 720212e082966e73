import { isCommonWord, isOrganisationWord, isOutlet, isParticle, isPlace } from './name-lexicon.ts';
import { isThing } from './thing-nouns.ts';
import { nameLikeness } from './name-likeness.ts';
import { roleGender } from './person-cues.ts';
import type { Sighting } from './sightings.ts';

/** What is asked about a name that no list knows; each has a weight of this name. */
export const NAME_EVIDENCE = [
  'sightings',
  'role',
  'roleWithin',
  'aged',
  'acts',
  'spokenOf',
  'placed',
  'afterArticle',
  'asTitle',
  'dated',
  'thingBefore',
  'thingAfter',
  'lowerElsewhere',
  'plural',
  'of',
  'by',
  'possessive',
  'described',
  'pronoun',
  'joined',
  'opens',
  'lastAlone',
  'lastActs',
  'lastPlaced',
  'firstAlone',
  'firstActs',
  'threeWords',
  'everydayWords',
  'organisationWords',
  'placeWords',
  'hyphenated',
  'capitals',
  'particle',
  'firstLikeness',
  'lastLikeness',
] as const;

export type NameEvidence = Record<(typeof NAME_EVIDENCE)[number], number>;

/** As far as this a pronoun may follow the name that it stands for, in characters. */
const PRONOUN_REACH = 90;
const ACTS = /^,? (?:who|whose|has|had|will|would|did|does)\b/;
const DESCRIBED = /^, (?:who|whose|the|a|an|his|her|their|one)\b/;
const YEAR = /^[”"’']? \((?:1[89]|20)\d\d/;
const PRONOUN = /\b(?:he|she|his|her|him|himself|herself)\b/i;
const JOINED = /^,? (?:and|&) $/;

/** Where else to look in the article. */
export interface NameSurroundings {
  /** The sightings of a single word, by its key. */
  alone: (key: string) => readonly Sighting[];
  /** Whether the article writes a word in lower case somewhere. */
  lowerCased: (key: string) => boolean;
  /** The sightings right before and after one in its text, as far as the lists know them for people. */
  knownBeside: (sighting: Sighting) => { left: Sighting | undefined; right: Sighting | undefined };
}

/**
 * What an article tells about capitalised words that may name a person: the words around each place where
 * they stand, what their first and last word do alone, and how they look. Counts are capped, so that a name
 * repeated often weighs no more than a few times.
 * @param named all sightings of the words, none in text whose capitals tell nothing.
 */
export function nameEvidence(
  named: readonly Sighting[],
  { alone, knownBeside, lowerCased }: NameSurroundings,
): NameEvidence {
  const words = named[0]?.key.split(' ') ?? [];
  const first = words[0] ?? '';
  const last = words.at(-1) ?? '';
  const places = named.map((sighting) => placeOf(sighting));
  const count = (test: (place: Place, at: number) => boolean): number =>
    Math.min(2, places.filter(test).length);
  const lasts = last === first ? [] : alone(last);
  const firsts = alone(first);
  return {
    sightings: Math.log1p(named.length),
    role: Math.min(2, named.filter(({ cues }) => cues.role !== null).length),
    roleWithin: words.slice(0, -1).some((word) => roleGender(word) !== undefined) ? 1 : 0,
    aged: count(({ next }) => /^(?:, (?:aged )?| \(|, age )\d{1,2}\b/.test(next)),
    acts: count(({ next }, at) => ACTS.test(next) || (named[at]?.cues.score ?? 0) >= 2),
    spokenOf: count(({ previous }) =>
      /\b(?:told|asked|dating|married|marry|alongside|with|said|met)$/.test(previous),
    ),
    placed: count(({ previous }) =>
      /\b(?:in|at|near|across|throughout|on|from|along|into|around|outside|through|via)$/.test(
        previous,
      ),
    ),
    afterArticle: count(({ previous }) => /\b(?:the|a|an)$/i.test(previous)),
    asTitle: count(({ previous, next }) => /[“"‘']$/.test(previous) && /^[,.]?[”"’']/.test(next)),
    dated: count(({ next }) => YEAR.test(next)),
    thingBefore: count(({ previous }) => isThing(/([\p{L}-]{2,20})[“"‘']?$/u.exec(previous)?.[1])),
    thingAfter: count(({ next }) => isThing(/^[”"’']? ([\p{L}-]{2,20})\b/u.exec(next)?.[1])),
    lowerElsewhere: words.filter(lowerCased).length,
    plural: /[^s]s$/.test(last) ? 1 : 0,
    of: count(({ previous }) => /\bof$/.test(previous)),
    by: count(({ previous }) => /\b(?:by|to)$/.test(previous)),
    possessive: count((_, at) => lastToken(named[at])?.possessive === true),
    described: count(({ next }) => DESCRIBED.test(next)),
    pronoun: count(({ rest }) => PRONOUN.test(rest)),
    joined: named.some((sighting) => isJoined(sighting, knownBeside(sighting))) ? 1 : 0,
    opens: count((_, at) => firstToken(named[at])?.opens === true),
    lastAlone: Math.log1p(lasts.length),
    lastActs: acting(lasts),
    lastPlaced: Math.min(2, lasts.filter(({ cues }) => cues.score < 0).length),
    firstAlone: Math.log1p(firsts.length),
    firstActs: acting(firsts),
    threeWords: words.length > 2 ? 1 : 0,
    everydayWords: words.filter(isCommonWord).length,
    organisationWords: words.filter((word) => isOrganisationWord(word) || isOutlet(word)).length,
    placeWords: words.filter(isPlace).length,
    hyphenated: /-\p{Ll}/u.test(textOf(named[0])) ? 1 : 0,
    capitals: /^\p{Lu}{2,}$/u.test(textOf(named[0]).split(' ')[0] ?? '') ? 1 : 0,
    particle: words.some(isParticle) ? 1 : 0,
    firstLikeness: nameLikeness(first),
    lastLikeness: nameLikeness(last),
  };
}

/** The text right before and right after a name. */
interface Place {
  previous: string;
  next: string;
  rest: string;
}

function placeOf(sighting: Sighting): Place {
  const start = firstToken(sighting)?.start ?? 0;
  const end = lastToken(sighting)?.end ?? start;
  const { text } = sighting;
  return {
    previous: text.slice(Math.max(0, start - 16), start).trimEnd(),
    next: text.slice(end, end + 16),
    rest: text.slice(end, end + PRONOUN_REACH),
  };
}

const acting = (sightings: readonly Sighting[]): number =>
  Math.min(3, sightings.filter(({ cues }) => cues.score >= 2).length);

const firstToken = (sighting: Sighting | undefined) => sighting?.tokens[sighting.candidate.from];
const lastToken = (sighting: Sighting | undefined) => sighting?.tokens[sighting.candidate.to - 1];

const textOf = (sighting: Sighting | undefined): string =>
  sighting?.text.slice(firstToken(sighting)?.start, lastToken(sighting)?.end) ?? '';

/** "Anna Keller and Tove Lindqvarn": next to somebody known with nothing but "and" between. */
function isJoined(
  sighting: Sighting,
  { left, right }: ReturnType<NameSurroundings['knownBeside']>,
): boolean {
  const gap = (one: Sighting, other: Sighting): string =>
    one.text.slice(lastToken(one)?.end, firstToken(other)?.start);
  return (
    (left !== undefined && JOINED.test(gap(left, sighting))) ||
    (right !== undefined && JOINED.test(gap(sighting, right)))
  );
}
