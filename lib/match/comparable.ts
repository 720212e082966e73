import { type EventVector, makeEventVector } from './event-vector.ts';
import type { Profile } from './profile.ts';
import type { TermTable } from './term-table.ts';
import { makeVector, type TermVector } from './term-vector.ts';

/** A profile with its terms weighted, ready to be compared. */
export interface Comparable {
  profile: Profile;
  vector: TermVector;
  /** Squared length of the vector: of its names, and of all other terms. */
  squares: [number, number];
  /** How many different names it has. */
  nameCount: number;
  /** Two words in a row of headline and lead of which neither is common, each pair as one number. */
  pairs: Set<number>;
  events: EventVector;
  openingEvents: EventVector;
}

/** Words no heavier stand in one of twenty articles of general news (the logarithm of 20), or in more. */
const LEAST_PAIR_WEIGHT = 3;
/** Leads are short: no thirty of them have as many terms. */
const MOST_TERMS = 2 ** 20;

function pairOf(first: number, second: number): number {
  return first * MOST_TERMS + second;
}

/** Weighs what an article is compared by. Table and profile belong to one vocabulary. */
export function makeComparable(profile: Profile, { weights, names }: TermTable): Comparable {
  const vector = makeVector(profile.terms, weights);
  const squares: [number, number] = [0, 0];
  let nameCount = 0;
  for (let i = 0; i < vector.ids.length; i++) {
    const isName = names[vector.ids[i] ?? 0] === 1;
    if (isName) nameCount++;
    squares[isName ? 0 : 1] += (vector.weights[i] ?? 0) ** 2;
  }
  const pairs = new Set<number>();
  let last = -1;
  for (const id of profile.words) {
    const rare = (weights[id] ?? 0) > LEAST_PAIR_WEIGHT;
    if (rare && last !== -1) pairs.add(pairOf(last, id));
    last = rare ? id : -1;
  }
  return {
    profile,
    vector,
    squares,
    nameCount,
    pairs,
    events: makeEventVector(profile.events),
    openingEvents: makeEventVector(profile.openingEvents),
  };
}
