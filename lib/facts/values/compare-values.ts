import { compareQuantities } from '../../text/compare-quantities.ts';
import type { Quantity } from '../../text/quantity.ts';
import { dayNumber } from '../../time/calendar.ts';
import { compareTimes } from '../../time/compare-times.ts';
import type { TimeInterval } from '../../time/time-interval.ts';
import type { ClaimNode } from '../claim-node.ts';
import { clockGap } from '../dates/clock-range.ts';
import { momentOf } from '../ages/age-moment.ts';
import { compareAges } from '../ages/compare-ages.ts';
import type { AgeOnDay } from '../ages/compare-ages.ts';
import { compareChoices } from '../choices/compare-choices.ts';
import type { ValueComparison } from './value-comparison.ts';

/** Minutes between two times of day that may be one, where either is hedged or a part of the day. */
const CLOCK_SLACK = 20;

/** Compares the values of two claims by their kind. Symmetric. */
export function compareValues(a: ClaimNode, b: ClaimNode): ValueComparison {
  const x = a.claim.value;
  const y = b.claim.value;
  if (x.type === 'time' && y.type === 'time') {
    const compared = compareTimes(x.interval, y.interval);
    if (compared === 'disjoint') return sameNews(x.interval, y.interval) ? 'compatible' : 'clash';
    if (compared === 'contains' || compared === 'overlaps') return 'compatible';
    return compared;
  }
  if (x.type === 'clock' && y.type === 'clock') {
    if (x.minutes === y.minutes && x.until === y.until) return 'equal';
    const isLoose = x.hedged || y.hedged || x.until > x.minutes || y.until > y.minutes;
    return isLoose && clockGap(x, y) <= CLOCK_SLACK ? 'compatible' : 'clash';
  }
  if (x.type === 'quantity' && y.type === 'quantity') {
    if (a.claim.kind === 'age' && b.claim.kind === 'age')
      return compareAges(ageOf(a, x.quantity), ageOf(b, y.quantity));
    const compared = compareQuantities(x.quantity, y.quantity);
    if (compared === 'identical') return 'equal';
    if (compared === 'disjoint') return 'clash';
    if (compared === 'compatible' && sameBound(x.quantity, y.quantity)) return 'clash';
    return compared === 'compatible' ? 'compatible' : 'unknown';
  }
  if (x.type === 'choice' && y.type === 'choice') return compareChoices(x, y);
  return 'unknown';
}

function ageOf({ claim, published }: ClaimNode, quantity: Quantity): AgeOnDay {
  return { quantity, moment: momentOf(claim), published };
}

const BOUNDS = new Set(['more-than', 'at-least', 'less-than', 'at-most']);
/** Bounds that lie as close as this, as a share, round the same number. */
const ROUNDING = 0.1;

/** "More than 300" and "over 400" give one bound two values, though both could hold. */
function sameBound(a: Quantity, b: Quantity): boolean {
  if (a.hedge === null || b.hedge === null || !BOUNDS.has(a.hedge) || !BOUNDS.has(b.hedge))
    return false;
  const lower = (hedge: string): boolean => hedge === 'more-than' || hedge === 'at-least';
  if (lower(a.hedge) !== lower(b.hedge)) return false;
  if (a.unit !== b.unit || a.currency !== b.currency) return false;
  return Math.abs(a.value - b.value) > ROUNDING * Math.max(a.value, b.value);
}

/** "Today" in two papers of neighbouring days: the same news, printed before and after midnight. */
function sameNews(a: TimeInterval, b: TimeInterval): boolean {
  if (a.anchor !== 'published' || b.anchor !== 'published') return false;
  if (a.latest === null || b.latest === null || a.granularity !== b.granularity) return false;
  return Math.abs(dayNumber(a.latest) - dayNumber(b.latest)) <= 1;
}
