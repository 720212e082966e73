import { isOrganisationWord, isOutlet } from '../../people/name-lexicon.ts';
import { claimAt } from '../claim-at.ts';
import type { Claim } from '../claim.ts';
import { functionWords } from '../sentence/function-words.ts';
import { nameRuns, namesIn, POSSESSIVE } from '../names/name-runs.ts';
import {
  DEMONYM,
  holidays,
  locatives,
  placeAdjectives,
  placeAliases,
  placedNouns,
  venueWords,
} from './place-lexicon.ts';
import type { ReadToken, SentenceReading } from '../sentence/sentence-reading.ts';

/** Words between the locative and the name, at most. */
const REACH = 4;

/**
 * The named places at which a sentence puts something: "in Riga", "at the Sohn Hotel", "a Riga hospital", "the
 * Riga-born singer". Each knows the places that the sentence names as its surroundings: "in Sigulda, Latvia".
 */
export function placeClaims(reading: SentenceReading): Claim[] {
  if (reading.evidence.paragraph < 0) return [];
  const { tokens } = reading;
  const runs = joinVenues(nameRuns(tokens), tokens).filter((run) => mayBePlace(reading, run));
  return [
    ...bornIn(reading),
    ...runs.flatMap(([from, to], at) => {
      const head = locativeOf(tokens, from, to);
      if (head === null) return [];
      const before = runs[at - 1];
      // "Latvia" in "in Sigulda, Latvia" only tells where Sigulda is.
      if (before && before[1] === from - 1 && tokens[from - 1]?.text === ',') return [];
      const within = runs
        .slice(at + 1)
        .flatMap((other) => (surrounds(tokens, to, other) ? [nameOf(tokens, other)] : []));
      if (before && isPossessive(tokens[before[1] - 1]) && before[1] === from)
        within.push(nameOf(tokens, before));
      return placeClaim(reading, [from, to], head, within);
    }),
  ];
}

function placeClaim(
  reading: SentenceReading,
  run: readonly [number, number],
  head: string,
  within: string[],
): Claim {
  const [first, last] = [reading.tokens[run[0]], reading.tokens[run[1] - 1]];
  const start = first?.start ?? 0;
  const end = (last?.end ?? 0) - (POSSESSIVE.exec(last?.text ?? '')?.[0].length ?? 0);
  const name = nameOf(reading.tokens, run);
  return claimAt(reading, {
    kind: 'place',
    start,
    end,
    value: { type: 'place', name, within },
    head,
  });
}

function nameOf(tokens: readonly ReadToken[], [from, to]: readonly [number, number]): string {
  const words = tokens.slice(from, to).flatMap(namesIn);
  const name = (words[0] === 'the' ? words.slice(1) : words)
    .join(' ')
    .replace(/^l\.a\./, 'los angeles');
  const noun = tokens[to]?.lower ?? '';
  // "The Sohn hospital" is a hospital, "a Riga hospital" lies in Riga.
  if (tokens[from - 1]?.lower === 'the' && placedNouns.has(noun)) return `${name} ${noun}`;
  return placeAliases.get(name) ?? name;
}

/** "The Women's Hospital" is one name. */
function joinVenues(
  runs: readonly [number, number][],
  tokens: readonly ReadToken[],
): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of runs) {
    const last = joined.at(-1);
    const venue = tokens.slice(from, to).every(({ lower }) => isOrganisationWord(lower));
    if (last && last[1] === from && venue) last[1] = to;
    else joined.push([from, to]);
  }
  return joined;
}

/** People, outlets and titles are no places. */
function mayBePlace(reading: SentenceReading, [from, to]: readonly [number, number]): boolean {
  const [first, last] = [reading.tokens[from], reading.tokens[to - 1]];
  if (!first || !last) return false;
  if (reading.people.some(({ start, end }) => start < last.end && end > first.start)) return false;
  if (
    reading.quotations.some(
      ({ kind, start, end }) => kind === 'title' && start <= first.start && end >= last.end,
    )
  )
    return false;
  const words = reading.tokens.slice(from, to).flatMap(namesIn);
  if (words.some((word) => isOutlet(word) || /\d/.test(word))) return false;
  if (words.includes('year')) return false;
  if (words.length === 1 && words.some((word) => holidays.has(word) || DEMONYM.test(word)))
    return false;
  return words.every((word) => !isOrganisationWord(word) || venueWords.has(word) || isSize(word));
}

/** Words of organisations that are also words of places. From general knowledge. */
function isSize(word: string): boolean {
  return /^(?:county|city|town|island|islands|coast|bay|lake|river|mountain|hills|heights|high|north|south|east|west|state|states|new|old|central|saint|united|kingdom|republic|district|canyon|creek|spring|springs|place|summit)$/.test(
    word,
  );
}

function locativeOf(tokens: readonly ReadToken[], from: number, to: number): string | null {
  const next = tokens[to]?.lower ?? '';
  // Of several places none is the place.
  if (/^(?:and|or)$/.test(next) && tokens[to + 1]?.name) return null;
  const article = tokens[from - 1]?.lower ?? '';
  if (/^an?$/.test(article) && placedNouns.has(next)) return 'in';
  if (!mayFollow(tokens[to]) && !(article === 'the' && placedNouns.has(next))) return null;
  const behindName = tokens[from - 1];
  let at = from - 1;
  // "In Riga's Old Town"
  if (isPossessive(behindName) && behindName?.name) {
    while (tokens[at]?.name) at--;
  }
  for (let back = at; back >= Math.max(0, at - REACH); back--) {
    const word = tokens[back];
    if (!word || (word.name && back < at)) return null;
    const found = locatives.get(word.lower);
    if (found) return tokens[back - 1]?.lower === 'according' ? null : found;
    if (word.lower === 'of' && /^(?:native|citizen|mayor)$/.test(tokens[back - 1]?.lower ?? ''))
      return 'from';
    if (!placeAdjectives.has(word.lower)) return null;
  }
  return null;
}

/** Behind a place stands no noun: in "Armenian church" nothing is at a place. */
function mayFollow(token: ReadToken | undefined): boolean {
  if (!token || !/^\p{Ll}/u.test(token.text)) return true;
  return (
    functionWords.has(token.lower) || /(?:ed|ing|ly)$/.test(token.lower) || HOTELS.has(token.lower)
  );
}

/** Nouns that belong to the name before them, as in "at the Sohn hotel". */
const HOTELS = new Set('hotel hospital island district beach park'.split(' '));

/** Does the second name tell where the first is: "Sigulda, Latvia", "the Sohn Hotel in Riga"? */
function surrounds(
  tokens: readonly ReadToken[],
  to: number,
  [from, end]: readonly [number, number],
): boolean {
  const between = tokens.slice(to, from).map(({ lower }) => lower);
  if (between.length === 1 && between[0] === ',')
    return !/^\p{L}/u.test(tokens[end]?.text ?? '.') || locatives.has(tokens[end]?.lower ?? '');
  const text = between.join(' ');
  return (
    /^(?:(?:, )?(?:an? )?\p{L}+ )?(?:in|on)(?: the(?: \p{L}+ of)?)?$/u.test(text) &&
    !between[0]?.endsWith('ed')
  );
}

function isPossessive(token: ReadToken | undefined): boolean {
  return token !== undefined && /['’]s?$/.test(token.text);
}

const BORN = /^(\p{Lu}.*)-(?:born|based|raised)$/u;

function bornIn(reading: SentenceReading): Claim[] {
  return reading.tokens.flatMap((token) => {
    const name = BORN.exec(token.text)?.[1];
    if (name === undefined) return [];
    return claimAt(reading, {
      kind: 'place',
      start: token.start,
      end: token.start + name.length,
      value: { type: 'place', name: name.toLowerCase(), within: [] },
      head: 'from',
    });
  });
}
