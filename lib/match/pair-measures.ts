import type { Comparable } from './comparable.ts';
import { eventLikeness } from './event-vector.ts';
import type { Profile } from './profile.ts';
import { overlapOf } from './term-overlap.ts';
import type { TermTable } from './term-table.ts';

// How each measure is counted, capped and divided is set by hand; how much it counts is learned
// (`judge-weights.json`, made by `tests/evaluate/train-match.ts`): whoever changes a measure trains anew.

/** The weight of names against other words: they tell the person, and less of the event. */
const NAME_WEIGHT = 0.7;
/** Headlines without a word of their own are met half as well as others of one event are. */
const NO_HEADLINE = 0.3;

/** What two articles are compared by. Words are those of headline and lead; 0 where nothing is known. */
export const MEASURES = [
  // Cosine of the terms, names counting for less; of all but names; of names alone: 0 to 1.
  'cosine',
  'cosineWithoutNames',
  'cosineOfNames',
  // Logarithm of how many runs of words both quote, at most 3.
  'sharedQuotation',
  // Likeness of the event types of headline and lead, and of headline and opening: −0.5 to 0.5.
  'eventTypes',
  'openingEventTypes',
  // Days between publication: whether both are known, their logarithm, and two limits.
  'bothDated',
  'daysApart',
  'withinThreeDays',
  'overTwoWeeks',
  // Full names that a list knows: one of a headline in both, none of several in both, how many, at most 2.
  'sameMainPerson',
  'otherMainPerson',
  'sharedPeople',
  // Names, known or not: how many are shared, a tenth of what these tell, their share of all names and of the
  // names of the article that has fewer.
  'sharedNames',
  'weightOfNames',
  'namesInCommon',
  'namesOfOne',
  // Logarithm of how many different words the shorter article has: short ones share less.
  'length',
  // Logarithm of the shared pairs of words that are not common, the shared figures, and a tenth of what the
  // shared rare words tell.
  'wordPairs',
  'sharedFigures',
  'rareWords',
  // Which part of a headline, names aside, the other article says, 0 to 1: of the headline that is met less,
  // and of the one that is met more.
  'headlineMet',
  'otherHeadlineMet',
] as const;
export type Measure = (typeof MEASURES)[number];

function shareAny<T>(a: Iterable<T>, b: { has(value: T): boolean }): boolean {
  for (const value of a) if (b.has(value)) return true;
  return false;
}

function countShared<T>(a: Iterable<T>, b: { has(value: T): boolean }): number {
  let shared = 0;
  for (const value of a) if (b.has(value)) shared++;
  return shared;
}

function ratio(dot: number, a: number, b: number): number {
  return a > 0 && b > 0 ? dot / Math.sqrt(a * b) : 0;
}

function part(some: number, whole: number): number {
  return whole > 0 ? some / whole : 0;
}

/** Which part of what a headline says, names aside, the other article says too, 0 to 1. */
function headlineMet(a: Profile, b: Profile, { weights, names }: TermTable): number {
  let whole = 0;
  let met = 0;
  for (const id of a.headline) {
    if (names[id] === 1) continue;
    const weight = weights[id] ?? 0;
    whole += weight;
    if (b.terms.has(id)) met += weight;
  }
  return whole > 0 ? met / whole : NO_HEADLINE;
}

/**
 * Measures two articles against each other. Symmetric.
 * @param table of the vocabulary that both articles were read with
 */
export function measurePair(
  a: Comparable,
  b: Comparable,
  table: TermTable,
): Record<Measure, number> {
  const shared = overlapOf(a.vector, b.vector, table);
  const scale = NAME_WEIGHT ** 2;
  const [aNames, aOthers] = a.squares;
  const [bNames, bOthers] = b.squares;
  const { names, others } = shared;
  const [first, second] = [a.profile, b.profile];
  const bothDated = first.published !== null && second.published !== null;
  const apart = bothDated ? Math.abs((first.published ?? 0) - (second.published ?? 0)) : 0;
  const sameMain = shareAny(first.mainPeople, second.mainPeople);
  const bothMain = first.mainPeople.size > 0 && second.mainPeople.size > 0;
  const met = [headlineMet(first, second, table), headlineMet(second, first, table)];
  return {
    cosine: ratio(scale * names + others, scale * aNames + aOthers, scale * bNames + bOthers),
    cosineWithoutNames: ratio(others, aOthers, bOthers),
    cosineOfNames: ratio(names, aNames, bNames),
    sharedQuotation: Math.min(3, Math.log1p(countShared(first.quoted.keys(), second.quoted))),
    eventTypes: eventLikeness(a.events, b.events),
    openingEventTypes: eventLikeness(a.openingEvents, b.openingEvents),
    bothDated: bothDated ? 1 : 0,
    daysApart: Math.log1p(apart),
    withinThreeDays: bothDated && apart <= 3 ? 1 : 0,
    overTwoWeeks: apart > 14 ? 1 : 0,
    sameMainPerson: sameMain ? 1 : 0,
    otherMainPerson: bothMain && !sameMain ? 1 : 0,
    sharedPeople: Math.min(2, countShared(first.people.keys(), second.people)),
    sharedNames: shared.nameCount,
    weightOfNames: shared.nameWeight / 10,
    namesInCommon: part(shared.nameCount, a.nameCount + b.nameCount - shared.nameCount),
    namesOfOne: part(shared.nameCount, Math.min(a.nameCount, b.nameCount)),
    length: Math.log(1 + Math.min(first.terms.size, second.terms.size)),
    wordPairs: Math.log1p(countShared(a.pairs, b.pairs)),
    sharedFigures: shared.figures,
    rareWords: shared.rareWeight / 10,
    headlineMet: Math.min(...met),
    otherHeadlineMet: Math.max(...met),
  };
}
