import type { Article } from '../article/article.ts';

import { Cast } from './cast.ts';
import type { Character } from './cast.ts';
import { givenNameGender, isOrganisationWord, isOutlet, isPlace } from './name-lexicon.ts';
import { judgeNames } from './judge-names.ts';
import { findSightings, mentionOf, wordsOf } from './sightings.ts';
import type { Sighting, Sightings } from './sightings.ts';

/** Given names that are months too: "on June 4". */
const MONTHS = new Set(['april', 'may', 'june', 'august']);

/** Enough evidence that a word names a person here: one strong cue, or two weak ones. */
const ENOUGH = 2;
/** The same for a single word that is no known given name. */
const ENOUGH_FOR_A_WORD = 4;

/**
 * Reads an article's people in passes: full names in the text, then stage names and names that need
 * the context, then full names in Title Case headlines, then single words for somebody known.
 */
export function readCast(article: Article): Character[] {
  const sightings = findSightings(article);
  const cast = new Cast();
  const meant = new Map<Sighting, Character>();
  const add = (sighting: Sighting): void => {
    meant.set(sighting, cast.add(wordsOf(sighting), sighting.cues.gender));
  };
  const support = supportOf(sightings);
  const body = sightings.all.filter(({ loose }) => !loose);
  const unknown = judgeNames(sightings);
  const works = onlyAfterArticle(body);
  for (const sighting of body)
    if (sighting.candidate.kind === 'full' && !works.has(sighting.key)) add(sighting);
  for (const sighting of body)
    if (sighting.candidate.kind === 'unknown' && unknown.get(sighting.key) === true) add(sighting);
  for (const sighting of sightings.all)
    if (
      sighting.loose &&
      sighting.candidate.kind === 'full' &&
      holdsInHeadline(sighting, sightings)
    )
      add(sighting);
  for (const sighting of sightings.all)
    if (sighting.candidate.kind === 'fixed' && isMeant(sighting, sightings, cast)) add(sighting);
  resolveWords(sightings.all, cast, meant, support);
  for (const [sighting, character] of meant) character.mentions.push(mentionOf(sighting));
  for (const { mentions } of cast.characters)
    mentions.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start);
  return cast.characters.filter(({ mentions }) => mentions.length > 0);
}

/** Keys of what looks like a name but is always written with an article: "the Dawn Patrol star". */
function onlyAfterArticle(body: readonly Sighting[]): Set<string> {
  const keys = new Set<string>();
  for (const { key, cues } of body) if (cues.afterArticle) keys.add(key);
  for (const { key, cues } of body) if (!cues.afterArticle) keys.delete(key);
  return keys;
}

/**
 * "Keller Squares Off": in Title Case a given name and any word look like a name; one that the text
 * knows otherwise is none, nor one whose last word a text of some length never writes.
 */
function holdsInHeadline({ key, tokens, candidate }: Sighting, sightings: Sightings): boolean {
  if (tokens.length === 0) return false;
  const words = key.split(' ');
  if (sightings.capitalised(words.at(-1) ?? '')) return true;
  return candidate.title === null && !sightings.capitalised(words[0] ?? '');
}

/** A stage name of one word stands for a fuller name, and needs a cue where it is an everyday word. */
function isMeant({ key, cues, candidate }: Sighting, { counts }: Sightings, cast: Cast): boolean {
  if (candidate.to - candidate.from === 1 && cast.namedBy(key).length > 0) return false;
  return candidate.distinct || cues.score >= ENOUGH || (counts.get(key) ?? 0) >= 2;
}

/** Evidence by name: the cues of all its sightings. */
function supportOf({ all }: Sightings): Map<string, number> {
  const support = new Map<string, number>();
  for (const { key, cues, candidate, loose } of all)
    if (candidate.kind !== 'group' && !loose)
      support.set(key, (support.get(key) ?? 0) + cues.score);
  return support;
}

/** Gives single words, and titles with one, to those whom they can mean, in the order of the text. */
function resolveWords(
  all: readonly Sighting[],
  cast: Cast,
  meant: Map<Sighting, Character>,
  support: Map<string, number>,
): void {
  const seenIn = new Map<Character, number>();
  const inHeadline = new Set<Character>();
  for (const [at, sighting] of all.entries()) {
    let character = meant.get(sighting);
    if (!character && sighting.candidate.kind !== 'group') {
      const named = cast.namedBy(sighting.key).slice(0, 9);
      const surname = named.length === 0 ? sharedSurname(sighting, all[at + 1]) : undefined;
      if (surname !== undefined)
        character = cast.add([...wordsOf(sighting), surname], sighting.cues.gender);
      else if (named.length === 0 && standsAlone(sighting, support))
        character = cast.add(wordsOf(sighting), sighting.cues.gender);
      else if (named.length > 0 && isNameHere(sighting))
        character = named.length === 1 ? named[0] : likeliest(sighting, named, seenIn, inHeadline);
      if (character) meant.set(sighting, character);
    }
    if (!character) continue;
    seenIn.set(character, sighting.paragraph);
    if (sighting.paragraph < 0) inHeadline.add(character);
  }
}

/** "Maria and Paul Kellerman": two given names before one surname. */
function sharedSurname(sighting: Sighting, next: Sighting | undefined): string | undefined {
  const { candidate, key, text, tokens } = sighting;
  if (candidate.kind !== 'lone' || givenNameGender(key) === undefined) return undefined;
  if (next?.text !== text || next.candidate.kind !== 'full' || next.candidate.title)
    return undefined;
  const words = wordsOf(next);
  const gap = text.slice(tokens[candidate.to - 1]?.end, tokens[next.candidate.from]?.start);
  return words.length === 2 && /^ (?:and|&) $/.test(gap) ? words[1] : undefined;
}

/** "Will" at the start of a sentence is a verb, unless something speaks for the name. */
function isNameHere({ candidate, tokens, cues, key }: Sighting): boolean {
  const token = tokens[candidate.from];
  if (candidate.kind !== 'word' || !token?.opens) return true;
  return givenNameGender(key) === undefined || token.possessive || cues.score >= ENOUGH;
}

function standsAlone(
  { candidate, cues, key, loose }: Sighting,
  support: Map<string, number>,
): boolean {
  if (candidate.kind === 'titled') return true;
  if (candidate.kind !== 'lone' || loose) return false;
  if (MONTHS.has(key) && cues.role === null) return false;
  if (isOutlet(key) || isPlace(key) || isOrganisationWord(key)) return false;
  const needed = givenNameGender(key) === undefined ? ENOUGH_FOR_A_WORD : ENOUGH;
  return (support.get(key) ?? 0) >= needed;
}

/**
 * Of several who share a name: the only one named before in the same paragraph, or else the only
 * one in the headline, as news gives the bare surname to the one whom it is about.
 */
function likeliest(
  { paragraph }: Sighting,
  named: readonly Character[],
  seenIn: ReadonlyMap<Character, number>,
  inHeadline: ReadonlySet<Character>,
): Character | undefined {
  const close = named.filter((character) => seenIn.get(character) === paragraph);
  if (close.length === 1) return close[0];
  if (close.length > 1) return undefined;
  const headlined = named.filter((character) => inHeadline.has(character));
  return headlined.length === 1 ? headlined[0] : undefined;
}
