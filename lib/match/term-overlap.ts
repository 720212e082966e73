import type { TermVector } from './term-vector.ts';

/** What is known of each term of a vocabulary, at the place of its number. */
export interface TermTable {
  /** How much it tells. */
  weights: Float64Array;
  /** 1 for a name. */
  names: Uint8Array;
  /** 1 for a figure of two digits or more that is no year. */
  figures: Uint8Array;
}

/** What two articles share, over the terms of both. */
export interface Overlap {
  /** Sum of products of their names, and of all other terms. */
  names: number;
  others: number;
  /** How many names both have, and how much these tell. */
  nameCount: number;
  nameWeight: number;
  /** How much the rare terms that are no names tell. */
  rareWeight: number;
  figures: number;
}

/** Lighter terms stand in one of fifty articles of general news, or in more. */
const RARE_WEIGHT = 4;

/** What two term vectors of one vocabulary have in common. */
export function overlapOf(a: TermVector, b: TermVector, table: TermTable): Overlap {
  const shared = { names: 0, others: 0, nameCount: 0, nameWeight: 0, rareWeight: 0, figures: 0 };
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) {
      const product = (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
      const weight = table.weights[x] ?? 0;
      if (table.names[x] === 1) {
        shared.names += product;
        shared.nameCount++;
        shared.nameWeight += weight;
      } else {
        shared.others += product;
        if (weight >= RARE_WEIGHT) shared.rareWeight += weight;
      }
      shared.figures += table.figures[x] ?? 0;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return shared;
}
