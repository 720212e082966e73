import type { Quantity } from './quantity.ts';

/** Do two quantities say the same? `not-comparable` where their units or currencies differ in kind. */
export type QuantityComparison = 'identical' | 'compatible' | 'disjoint' | 'not-comparable';

/** Compares two quantities by their hedges and rounding. Symmetric. */
export function compareQuantities(a: Quantity, b: Quantity): QuantityComparison {
  if (a.kind !== b.kind || a.unit !== b.unit || a.currency !== b.currency) return 'not-comparable';
  if (a.low === b.low && a.high === b.high) return 'identical';
  return a.low - a.slack <= b.high + b.slack && b.low - b.slack <= a.high + a.slack
    ? 'compatible'
    : 'disjoint';
}
