import type { Article } from '../article/article.ts';

import { Cast } from './cast.ts';
import type { Character } from './cast.ts';
import { hasLooseCapitals } from './headline-case.ts';
import { nameCandidates } from './name-candidates.ts';
import type { NameCandidate } from './name-candidates.ts';
import { nameTokens } from './name-tokens.ts';
import type { NameToken } from './name-tokens.ts';
import { personCues } from './person-cues.ts';
import type { PersonCues } from './person-cues.ts';
import { givenNameGender, isOrganisationWord, isOutlet, isPlace } from './name-lexicon.ts';

/** A candidate in its place. */
interface Sighting {
  paragraph: number;
  text: string;
  tokens: NameToken[];
  candidate: NameCandidate;
  cues: PersonCues;
  key: string;
  loose: boolean;
}

/** Enough evidence that an unknown name is a person's: one strong cue, or two weak ones. */
const ENOUGH = 2;

/**
 * Reads an article's people in three passes: names that speak for themselves, then names that need
 * the context, then single words that stand for somebody already known.
 */
export function readCast(article: Article): Character[] {
  const sightings = sight(article);
  const cast = new Cast();
  const counts = countKeys(sightings);
  const meant = new Map<Sighting, Character>();
  const body = sightings.filter((sighting) => !sighting.loose);
  const loose = sightings.filter((sighting) => sighting.loose);

  for (const group of [body, loose])
    for (const sighting of group) {
      const { candidate } = sighting;
      if (candidate.kind === 'full' || (candidate.kind === 'fixed' && isMeant(sighting, counts)))
        meant.set(sighting, cast.add(wordsOf(sighting), sighting.cues.gender));
    }
  const support = supportOf(body, counts);
  for (const sighting of body)
    if (sighting.candidate.kind === 'unknown' && (support.get(sighting.key) ?? 0) >= ENOUGH)
      meant.set(sighting, cast.add(wordsOf(sighting), sighting.cues.gender));
  for (const sighting of [...body, ...loose])
    if (!meant.has(sighting)) {
      const character = lone(sighting, cast, meant, support);
      if (character) meant.set(sighting, character);
    }
  for (const sighting of sightings) {
    const character = meant.get(sighting);
    if (character) character.mentions.push(mentionOf(sighting));
  }
  return cast.characters;
}

function sight(article: Article): Sighting[] {
  const texts = article.paragraphs.map((text, paragraph) => ({ text, paragraph }));
  if (article.headline !== null) texts.unshift({ text: article.headline, paragraph: -1 });
  const read = texts.map(({ text, paragraph }) => {
    const tokens = nameTokens(text);
    return { text, paragraph, tokens, loose: hasLooseCapitals(tokens) };
  });
  const lower = new Set<string>();
  for (const { tokens } of read)
    for (const token of tokens) if (!token.capital) lower.add(token.key);
  const lowerCased = (key: string): boolean => lower.has(key);
  const sightings: Sighting[] = [];
  for (const { text, paragraph, tokens, loose } of read)
    for (const candidate of nameCandidates(tokens, { loose, lowerCased })) {
      const key = tokens
        .slice(candidate.from, candidate.to)
        .map((token) => token.key)
        .join(' ');
      const cues = personCues(text, tokens, candidate);
      sightings.push({ paragraph, text, tokens, candidate, cues, key, loose });
    }
  return sightings;
}

function countKeys(sightings: Sighting[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of sightings) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** A stage name that is an everyday word needs a cue or a second mention. */
function isMeant(sighting: Sighting, counts: Map<string, number>): boolean {
  if (sighting.candidate.distinct) return true;
  return sighting.cues.score >= ENOUGH || (counts.get(sighting.key) ?? 0) >= 2;
}

/** Evidence by name: the cues of all its sightings, and its last word standing alone elsewhere. */
function supportOf(body: Sighting[], counts: Map<string, number>): Map<string, number> {
  const support = new Map<string, number>();
  for (const { key, cues, candidate } of body) {
    if (candidate.kind === 'group') continue;
    const before = support.get(key);
    let score = (before ?? 0) + cues.score;
    if (before === undefined && candidate.kind === 'unknown')
      score += Math.min(2, counts.get(key.split(' ').at(-1) ?? '') ?? 0);
    support.set(key, score);
  }
  return support;
}

function lone(
  sighting: Sighting,
  cast: Cast,
  meant: Map<Sighting, Character>,
  support: Map<string, number>,
): Character | undefined {
  const { candidate, key } = sighting;
  if (candidate.kind === 'group' || candidate.kind === 'full') return undefined;
  const named = cast.namedBy(key);
  if (named.length === 1) return named[0];
  if (named.length > 1) return nearest(sighting, named, meant);
  if (candidate.kind === 'titled') return cast.add(wordsOf(sighting), sighting.cues.gender);
  if (candidate.kind !== 'lone' || isOutlet(key) || isPlace(key) || isOrganisationWord(key))
    return undefined;
  const needed = givenNameGender(key) === undefined ? 4 : ENOUGH;
  if (!sighting.loose && (support.get(key) ?? 0) >= needed)
    return cast.add(wordsOf(sighting), sighting.cues.gender);
  return undefined;
}

/** Of several who share a name, the only one named before in the same paragraph. */
function nearest(
  sighting: Sighting,
  named: Character[],
  meant: Map<Sighting, Character>,
): Character | undefined {
  const close = new Set<Character>();
  for (const [other, character] of meant)
    if (
      other.paragraph === sighting.paragraph &&
      other.candidate.from < sighting.candidate.from &&
      named.includes(character)
    )
      close.add(character);
  return close.size === 1 ? [...close][0] : undefined;
}

const wordsOf = ({ tokens, candidate }: Sighting): string[] =>
  tokens.slice(candidate.from, candidate.to).map((token) => token.text);

function mentionOf({
  paragraph,
  text,
  tokens,
  candidate,
}: Sighting): Character['mentions'][number] {
  const start = tokens[candidate.from]?.start ?? 0;
  const end = tokens[candidate.to - 1]?.end ?? start;
  return { paragraph, start, end, text: text.slice(start, end) };
}
