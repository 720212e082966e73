import { compareTimes } from '../time/compare-times.ts';
import type { Claim } from './claim.ts';

/** With other hedges a time has an open end, within which almost anything lies. */
const CLOSED = new Set<string | null>([null, 'early', 'mid', 'late']);

/** Does one of two dates lie within the other, so that it only says it more precisely? Symmetric. */
export function refines({ value: x }: Claim, { value: y }: Claim): boolean {
  if (x.type !== 'time' || y.type !== 'time') return false;
  if (!CLOSED.has(x.interval.hedge) || !CLOSED.has(y.interval.hedge)) return false;
  return compareTimes(x.interval, y.interval) === 'contains';
}
