import type { Comparable } from './comparable.ts';
import { type Measure, MEASURES, measurePair } from './pair-measures.ts';
import type { TermTable } from './term-table.ts';

/**
 * Where the line of a measure may bend: what it counts for need not grow evenly. The values part the
 * pairs of the training stories into a few groups of some size.
 */
const BENDS: readonly (readonly [Measure, readonly number[]])[] = [
  ['cosine', [0.15, 0.3]],
  ['cosineWithoutNames', [0.08, 0.15, 0.25, 0.4]],
  ['cosineOfNames', [0.1, 0.3, 0.5, 0.7]],
  ['sharedQuotation', [0.7]],
  ['eventTypes', [-0.2, 0.1]],
  ['openingEventTypes', [-0.2, 0.1]],
  ['daysApart', [1.4, 2.7]],
  ['weightOfNames', [0.5, 1, 2, 3]],
  ['namesInCommon', [0.1, 0.25, 0.4]],
  ['namesOfOne', [0.2, 0.5]],
  ['wordPairs', [0.7, 1.4]],
  ['rareWords', [0.5, 1.5]],
  ['headlineMet', [0.1, 0.3]],
];

/** Measures that tell more, or less, together: the same words say more where the same names stand. */
const PRODUCTS: readonly (readonly [Measure, Measure])[] = [
  ['cosineWithoutNames', 'cosineOfNames'],
  ['cosineWithoutNames', 'bothDated'],
  ['cosineOfNames', 'bothDated'],
  ['weightOfNames', 'bothDated'],
  ['weightOfNames', 'cosineWithoutNames'],
  ['eventTypes', 'cosineOfNames'],
  ['openingEventTypes', 'cosineOfNames'],
];

/** In the order of `pairFeatures`; the weights in `judge-weights.json` have the same keys. */
export const PAIR_FEATURES: readonly string[] = [
  ...MEASURES,
  ...BENDS.flatMap(([measure, bends]) => bends.map((bend) => `${measure} over ${bend}`)),
  ...PRODUCTS.map(([one, other]) => `${one} × ${other}`),
];

/**
 * What speaks for and against two articles being about one event, as numbers for a weighted sum: each measure,
 * how far it is beyond each of its bends, and the products. Symmetric.
 * @param table of the vocabulary that both articles were read with
 */
export function pairFeatures(a: Comparable, b: Comparable, table: TermTable): number[] {
  const measured = measurePair(a, b, table);
  const features: number[] = MEASURES.map((measure) => measured[measure]);
  for (const [measure, bends] of BENDS)
    for (const bend of bends) features.push(Math.max(0, measured[measure] - bend));
  for (const [one, other] of PRODUCTS) features.push(measured[one] * measured[other]);
  return features;
}
