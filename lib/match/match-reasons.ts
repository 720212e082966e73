import type { Comparable } from './comparable.ts';
import type { MatchReason } from './related.ts';
import { sharedPeople } from './shared-people.ts';
import type { Vocabulary } from './vocabulary.ts';

const MOST_PEOPLE = 3;
const MOST_WORDS = 4;
const MOST_NUMBERS = 3;
const MOST_QUOTATIONS = 2;
/** So many words of a quotation are enough to recognise it. */
const QUOTATION_WORDS = 6;
/** A word less telling than this is no reason. */
const LEAST_WEIGHT = 4.5;

/** Terms that both hold, the most telling first; names are left out unless `withNames`. */
function sharedTerms(
  a: Comparable,
  b: Comparable,
  vocabulary: Vocabulary,
  withNames: boolean,
): number[] {
  const found: { id: number; weight: number }[] = [];
  for (const [place, id] of a.vector.ids.entries())
    if (b.profile.terms.has(id) && (withNames || !vocabulary.isName(id)))
      found.push({ id, weight: a.vector.weights[place] ?? 0 });
  return found
    .filter(({ weight }) => weight >= LEAST_WEIGHT)
    .toSorted((x, y) => y.weight - x.weight)
    .map(({ id }) => id);
}

function sharedQuotations(a: Comparable, b: Comparable): string[] {
  const shared = new Set<string>();
  for (const [run, quotation] of a.profile.quoted)
    if (b.profile.quoted.has(run))
      shared.add(quotation.trim().split(/\s+/).slice(0, QUOTATION_WORDS).join(' '));
  return [...shared].map((words) => words.replace(/[.,;:!?…]+$/, ''));
}

/**
 * Why two articles were matched, for the reader, the strongest reason first.
 * @param copied the first words of a passage that one copied from the other, or null
 * @returns what they share, as the first article writes it; `dates` holds the days between them
 */
export function matchReasons(
  a: Comparable,
  b: Comparable,
  vocabulary: Vocabulary,
  copied: string | null,
): MatchReason[] {
  // Where no list knows the people, their names are the words that tell most.
  const people = sharedPeople(a.profile, b.profile).slice(0, MOST_PEOPLE);
  const terms = sharedTerms(a, b, vocabulary, people.length === 0).map((id) =>
    vocabulary.written(id),
  );
  // Noughts are what is left of "3,000".
  const numbers = terms.filter((term) => /^(?!0+$)\d[\d.]+$/.test(term));
  const words = terms.filter((term) => !/\d/.test(term));
  const { published: first } = a.profile;
  const { published: second } = b.profile;
  const apart = first !== null && second !== null ? [String(Math.abs(first - second))] : [];
  const reasons: MatchReason[] = [
    { kind: 'copied-text', values: copied ? [copied] : [] },
    { kind: 'people', values: people },
    { kind: 'quotations', values: sharedQuotations(a, b).slice(0, MOST_QUOTATIONS) },
    { kind: 'words', values: words.slice(0, MOST_WORDS) },
    { kind: 'numbers', values: numbers.slice(0, MOST_NUMBERS) },
    { kind: 'dates', values: apart },
  ];
  return reasons.filter(({ values }) => values.length > 0);
}
