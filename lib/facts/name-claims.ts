import { isCommonWord } from '../people/name-lexicon.ts';
import { britishSpellings } from './british-spellings.ts';
import { claimAt } from './claim-at.ts';
import type { Claim } from './claim.ts';
import { isRole, roleOf } from './find-role.ts';
import { functionWords } from './function-words.ts';
import type { ReadToken, SentenceReading } from './sentence-reading.ts';

const CALENDAR = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter'.split(
    ' ',
  ),
);
const POSSESSIVE = /['’]s?$/;

/**
 * The names of people, places and works in a sentence, each run of capitalised words as one, without the
 * roles before it; a title in quotation marks is one name with all of its words.
 */
export function nameClaims(reading: SentenceReading): Claim[] {
  if (reading.evidence.paragraph < 0) return [];
  const { tokens } = reading;
  const titles = titlesOf(reading);
  const runs = runsOf(tokens).filter(
    ([from, to]) =>
      !titles.some(([start, end]) => from >= start && from < end) &&
      !tokens.slice(from, to).every(({ lower }) => CALENDAR.has(lower)),
  );
  return [
    ...titles.map(([from, to]) => claimOf(reading, from, to, true)),
    ...runs.map(([from, to]) => claimOf(reading, from, to, false)),
  ].toSorted((a, b) => a.start - b.start);
}

function claimOf(reading: SentenceReading, first: number, to: number, work: boolean): Claim {
  const { tokens } = reading;
  const from = work ? first : behindRoles(tokens, first, to);
  const last = tokens[to - 1];
  const start = tokens[from]?.start ?? 0;
  const end = last ? last.end - (POSSESSIVE.exec(last.text)?.[0].length ?? 0) : start;
  const words = tokens.slice(from, to).flatMap(namesIn);
  return claimAt(reading, {
    kind: 'name',
    start,
    end,
    value: { type: 'name', words, work },
    head: work ? null : roleOf(tokens, from, to),
  });
}

/** The words of a name as they are compared: "Al-Rawi" and "Al Rawi" are one, as are Beyoncé and Beyonce. */
function namesIn({ text }: ReadToken): string[] {
  const plain = text
    .replace(POSSESSIVE, '')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '');
  if (!/[\p{L}\p{N}]/u.test(plain)) return [];
  return plain.split(/-(?=[\p{Lu}\p{N}])/u).map((part) => {
    const word = part.toLowerCase().replaceAll(/[-'’]/g, '');
    return (britishSpellings.get(word) ?? word).replace(/metre$/, 'meter');
  });
}

/** Where the name begins behind "Director", "Dame" or the everyday word that opens a sentence. */
function behindRoles(tokens: readonly ReadToken[], from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const token = tokens[at];
    if (!token) break;
    const opens = !token.name && isCommonWord(token.lower);
    if (!isRole(token) && !FORMS.has(token.lower) && !opens) break;
    at++;
  }
  return at;
}

const FORMS = new Set(
  'mr mrs ms miss dr sir dame lord lady professor prof judge captain little young president'.split(
    ' ',
  ),
);

/** A word at the start of a sentence that is no everyday word may be a name. */
function mayBeName(token: ReadToken): boolean {
  return token.lower.length > 3 && !functionWords.has(token.base) && !isCommonWord(token.lower);
}

/** Nouns behind which quotation marks hold a title, however it is written. From general knowledge. */
const WORKS = new Set(
  'song single hit track album record film movie series show drama sitcom book novel memoir play musical tour video'.split(
    ' ',
  ),
);

/** The tokens of titles in quotation marks, as first and one past last. */
function titlesOf({ tokens, quotations }: SentenceReading): [number, number][] {
  return quotations.flatMap(({ kind, start, end }): [number, number][] => {
    const from = tokens.findIndex((token) => token.start >= start);
    const last = tokens.findLastIndex(
      (token) => token.end <= end && /[\p{L}\p{N}]/u.test(token.text),
    );
    const noun = tokens[from - 2]?.base ?? '';
    const named =
      WORKS.has(noun) && last - from < LONGEST_TITLE && /^\p{Lu}/u.test(tokens[from]?.text ?? '');
    return (kind === 'title' || named) && from >= 0 && last >= from ? [[from, last + 1]] : [];
  });
}

/** Words behind "the hit" that are more than this are a line of it. */
const LONGEST_TITLE = 6;

/** Small words inside names. */
const PARTICLES = new Set(
  'de da di do dos del della van von der den la le bin binti ibn al el ter'.split(' '),
);

function runsOf(tokens: readonly ReadToken[]): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const opens = /^\p{Lu}\p{Ll}/u.test(token.text) && !token.name && from < 0;
    const behind = PARTICLES.has(next?.lower ?? '') ? tokens[at + 2] : next;
    const joins = from >= 0 && PARTICLES.has(token.lower) && behind?.name === true;
    const named =
      token.name ||
      joins ||
      /^\p{Ll}{1,3}-\p{Lu}/u.test(token.text) ||
      (opens && (next?.name === true || mayBeName(token)));
    if (named && from < 0) from = at;
    const ends = from >= 0 && (!named || POSSESSIVE.test(token.text));
    if (ends) {
      runs.push([from, named ? at + 1 : at]);
      from = -1;
    }
  }
  if (from >= 0) runs.push([from, tokens.length]);
  return runs;
}
