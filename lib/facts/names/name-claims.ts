import { isCommonWord, isOrganisationWord, isOutlet, isPlace } from '../../people/name-lexicon.ts';
import { isLatinText } from '../../text/latin-text.ts';
import { claimAt } from '../claim-at.ts';
import type { Claim } from '../claim.ts';
import { isRole, roleOfName } from './find-role.ts';
import { isOfCalendar, nameRuns, namesIn, POSSESSIVE } from './name-runs.ts';
import type { ReadToken } from '../sentence/read-token.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';

/**
 * The names of people, places and works in a sentence, each run of capitalised words as one, without the
 * roles before it; a title in quotation marks is one name with all of its words. Names in other letters than Latin
 * ones are left out: their languages give them endings.
 */
export function nameClaims(reading: SentenceReading): Claim[] {
  if (reading.evidence.paragraph < 0) return [];
  const { tokens } = reading;
  const titles = titlesOf(reading);
  const runs = nameRuns(tokens)
    .filter(([from]) => !titles.some(([start, end]) => from >= start && from < end))
    .map(([from, to]): [number, number] => [behindRoles(tokens, from, to), to])
    .filter(([from, to]) => !tokens.slice(from, to).every(isOfCalendar));
  return [
    ...titles.map(([from, to]) => claimOf(reading, from, to, true)),
    ...runs.map(([from, to]) => claimOf(reading, from, to, false)),
  ]
    .filter(({ value }) => value.type === 'name' && value.words.every(isLatinText))
    .toSorted((a, b) => a.start - b.start);
}

function claimOf(reading: SentenceReading, from: number, to: number, work: boolean): Claim {
  const { tokens } = reading;
  const last = tokens[to - 1];
  const start = tokens[from]?.start ?? 0;
  const end = last ? last.end - (POSSESSIVE.exec(last.text)?.[0].length ?? 0) : start;
  const words = tokens.slice(from, to).flatMap(namesIn);
  const told = work || words.every(isNobody) ? null : roleOfName(tokens, from, to);
  return claimAt(reading, {
    kind: 'name',
    start,
    end,
    value: { type: 'name', words, work, owner: told?.owner ?? null },
    head: told?.role ?? null,
  });
}

function isNobody(word: string): boolean {
  return isPlace(word) || isOrganisationWord(word) || isOutlet(word);
}

/** Where the name begins behind "Director", "Dame" or the everyday word that opens a sentence. */
function behindRoles(tokens: readonly ReadToken[], from: number, to: number): number {
  let at = from;
  while (at < to - 1) {
    const token = tokens[at];
    if (!token) break;
    const opens = !token.name && isCommonWord(token.lower);
    if (!isRole(tokens, at) && !FORMS.has(token.lower) && !opens) break;
    at++;
  }
  return at;
}

const FORMS = new Set(
  'mr mrs ms miss father uncle aunt mme mlle madame monsieur señor señora herr frau shri smt dr sir dame lord lady professor prof judge captain little young president rep representative sen senator congressman congresswoman gov governor mayor ambassador gen col lt sgt maj rev'.split(
    ' ',
  ),
);

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
