import type { TermTable } from './term-table.ts';
import type { TermVector } from './term-vector.ts';

/** What two articles share, over the terms of both. */
interface Overlap {
  /** Sum of the products of the two weights that each shared name has, and the same for all other terms. */
  names: number;
  others: number;
  /** How many different names both have, and the sum of what these tell. */
  nameCount: number;
  nameWeight: number;
  /** The sum of what the rare terms tell that are no names. */
  rareWeight: number;
  /** How many different figures both have. */
  figures: number;
}

/** Lighter terms stand in one of fifty articles of general news (the logarithm of 55), or in more. */
const RARE_WEIGHT = 4;

/** What two term vectors have in common; both, and the table, belong to one vocabulary. Symmetric. */
export function overlapOf(a: TermVector, b: TermVector, table: TermTable): Overlap {
  const shared: Overlap = {
    names: 0,
    others: 0,
    nameCount: 0,
    nameWeight: 0,
    rareWeight: 0,
    figures: 0,
  };
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
