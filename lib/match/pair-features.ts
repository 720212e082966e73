import type { Profile } from './profile.ts';
import { dotProducts, type TermVector } from './term-vector.ts';

/** A profile with its terms weighted, ready to be compared. */
export interface Comparable {
  profile: Profile;
  vector: TermVector;
  /** Squared length of the vector: of its names, and of all other terms. */
  squares: [number, number];
  /** The weight of each event type, and the squared length of them all. */
  events: Map<string, number>;
  eventSquare: number;
}

/** The weight of names against other words: they tell the person, and less of the event. */
const NAME_WEIGHT = 0.7;

/** In the order of `pairFeatures`; the weights in `judge-weights.json` have the same keys. */
export const FEATURES = [
  'cosine',
  'cosineWithoutNames',
  'cosineOfNames',
  'noSharedName',
  'sharedQuotation',
  'eventTypes',
  'bothDated',
  'withinThreeDays',
  'overTwoWeeks',
  'otherDays',
  'sameMainPerson',
  'otherMainPerson',
  'sharedPeople',
] as const;

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

/** How far two articles speak of the same event types, −0.5 to 0.5; 0 where either speaks of none. */
function eventLikeness(a: Comparable, b: Comparable): number {
  if (a.eventSquare === 0 || b.eventSquare === 0) return 0;
  let dot = 0;
  for (const [type, weight] of a.events) dot += weight * (b.events.get(type) ?? 0);
  return dot / Math.sqrt(a.eventSquare * b.eventSquare) - 0.5;
}

function contradict(a: Set<string>, b: Set<string>): number {
  return a.size > 0 && b.size > 0 && !shareAny(a, b) ? 1 : 0;
}

/** What speaks for and against two articles being about one event, as numbers of about 0 to 3. */
export function pairFeatures(
  a: Comparable,
  b: Comparable,
  isName: (id: number) => boolean,
): number[] {
  const [names, others] = dotProducts(a.vector, b.vector, isName);
  const scale = NAME_WEIGHT ** 2;
  const [aNames, aOthers] = a.squares;
  const [bNames, bOthers] = b.squares;
  const cosineOfNames = ratio(names, aNames, bNames);
  const runs = countShared(a.profile.quoted.keys(), b.profile.quoted);
  const bothDated = a.profile.published !== null && b.profile.published !== null;
  const apart = bothDated ? Math.abs((a.profile.published ?? 0) - (b.profile.published ?? 0)) : 0;
  return [
    ratio(scale * names + others, scale * aNames + aOthers, scale * bNames + bOthers),
    ratio(others, aOthers, bOthers),
    cosineOfNames,
    cosineOfNames < 0.05 ? 1 : 0,
    Math.min(3, Math.log(1 + runs)),
    eventLikeness(a, b),
    bothDated ? 1 : 0,
    bothDated && apart <= 3 ? 1 : 0,
    apart > 14 ? 1 : 0,
    contradict(a.profile.days, b.profile.days),
    shareAny(a.profile.mainPeople, b.profile.mainPeople) ? 1 : 0,
    contradict(a.profile.mainPeople, b.profile.mainPeople),
    Math.min(2, countShared(a.profile.people.keys(), b.profile.people)),
  ];
}
