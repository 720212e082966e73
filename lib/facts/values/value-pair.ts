import type { Likeness } from './term-vectors.ts';
import type { ValueComparison } from './value-comparison.ts';

/** A pair of claims of one kind from two texts. */
export interface ValuePair {
  a: number;
  b: number;
  comparison: ValueComparison;
  like: Likeness;
  likely: number;
}
