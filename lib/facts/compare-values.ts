import { compareQuantities } from '../text/compare-quantities.ts';
import { compareTimes } from '../time/compare-times.ts';
import type { ClaimNode } from './claim-node.ts';
import { compareAges } from './compare-ages.ts';

/** equal: one value; compatible: vaguer or finer; clash: not both can hold; unknown: nothing to compare. */
export type ValueComparison = 'equal' | 'compatible' | 'clash' | 'unknown';

/** Minutes by which two hedged times of day may differ. */
const CLOCK_SLACK = 20;

/** Compares the values of two claims by their kind. Symmetric. */
export function compareValues(a: ClaimNode, b: ClaimNode): ValueComparison {
  const x = a.claim.value;
  const y = b.claim.value;
  if (x.type === 'time' && y.type === 'time') {
    const compared = compareTimes(x.interval, y.interval);
    if (compared === 'disjoint') return 'clash';
    if (compared === 'contains' || compared === 'overlaps') return 'compatible';
    return compared;
  }
  if (x.type === 'clock' && y.type === 'clock') {
    const gap = Math.abs(x.minutes - y.minutes);
    if (gap === 0) return 'equal';
    return (x.hedged || y.hedged) && gap <= CLOCK_SLACK ? 'compatible' : 'clash';
  }
  if (x.type === 'quantity' && y.type === 'quantity') {
    if (a.claim.kind === 'age' && b.claim.kind === 'age')
      return compareAges(
        { quantity: x.quantity, published: a.published },
        { quantity: y.quantity, published: b.published },
      );
    const compared = compareQuantities(x.quantity, y.quantity);
    if (compared === 'identical') return 'equal';
    if (compared === 'disjoint') return 'clash';
    return compared === 'compatible' ? 'compatible' : 'unknown';
  }
  return 'unknown';
}
