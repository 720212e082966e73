import { exchangeRanges } from '../../text/exchange-ranges.ts';
import type { Quantity } from '../../text/quantity.ts';
import { unitNamed } from '../../text/units.ts';
import type { Granularity, TimeInterval } from '../../time/time-interval.ts';
import type { ClaimNode } from '../claim-node.ts';
import { clockGap } from '../dates/clock-range.ts';
import { gapAround, gapBetween } from '../dates/gap-between.ts';
import type { CountedRange } from '../dates/gap-between.ts';

const DAY = 86_400_000;
const YEAR = 365;

/**
 * How far two values are apart, on a scale of its own for each kind. Times of which one has no year are
 * compared by their days in the year; -1 where that can't be done. Days count in units of the vaguer time.
 */
export function valueGap(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type === 'quantity' && y.type === 'quantity') {
    const isOneCurrency = x.quantity.currency === y.quantity.currency;
    const [p, q] = [inBaseUnits(x.quantity, isOneCurrency), inBaseUnits(y.quantity, isOneCurrency)];
    return p > 0 && q > 0 ? Math.min(3, Math.abs(Math.log(p / q))) : 3;
  }
  if (x.type === 'clock' && y.type === 'clock') return clockGap(x, y) / 720;
  if (x.type !== 'time' || y.type !== 'time') return 0;
  const days = daysBetween(x.interval, y.interval);
  const unit = Math.max(lengthOf(x.interval), lengthOf(y.interval));
  return days === null ? -1 : Math.min(4, Math.log10(1 + days / unit));
}

function inBaseUnits({ value, unit, currency }: Quantity, isOneCurrency: boolean): number {
  const [least, most] = (isOneCurrency ? null : exchangeRanges.get(currency ?? '')) ?? [1, 1];
  return value * Math.sqrt(least * most) * (unit === null ? 1 : (unitNamed(unit)?.factor ?? 1));
}

/** Days of the calendar unit that a time is told in: a month's slip is as small as a day's. */
const LENGTHS: Partial<Record<Granularity, number>> = {
  weekend: 2,
  week: 7,
  month: 30,
  season: 91,
  quarter: 91,
  year: YEAR,
  decade: 10 * YEAR,
  century: 100 * YEAR,
};

const lengthOf = ({ granularity: told }: TimeInterval): number => LENGTHS[told] ?? 1;

/** Days from the end of the one time to the start of the other; in the year where one has no year. */
function daysBetween(a: TimeInterval, b: TimeInterval): number | null {
  const inYear = a.earliest === null || b.earliest === null;
  const [x, y] = inYear ? [daysOfYear(a), daysOfYear(b)] : [daysOf(a), daysOf(b)];
  if (!x || !y) return null;
  return inYear ? gapAround(x, y, YEAR) : gapBetween(x, y);
}

function daysOf({ earliest, latest }: TimeInterval): CountedRange | null {
  if (earliest === null) return null;
  return [Date.parse(earliest) / DAY, Date.parse(latest ?? earliest) / DAY];
}

function daysOfYear(time: TimeInterval): CountedRange | null {
  const { earliest, parts } = time;
  const days = daysOf(time);
  if (earliest !== null && days) {
    const newYear = Date.parse(`${earliest.slice(0, 4)}-01-01`) / DAY;
    return [days[0] - newYear, days[1] - newYear];
  }
  if (parts.month === undefined) return null;
  const first = ((parts.month - 1) * YEAR) / 12;
  return parts.day === undefined
    ? [first, first + YEAR / 12 - 1]
    : [first + parts.day - 1, first + parts.day - 1];
}

const FINENESS = [
  'minute',
  'hour',
  'day-part',
  'day',
  'weekend',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
];

/** How many steps of precision lie between two times; -1 for other values. */
export function granularity(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type !== 'time' || y.type !== 'time') return -1;
  return Math.abs(
    FINENESS.indexOf(x.interval.granularity) - FINENESS.indexOf(y.interval.granularity),
  );
}

/** How many of two times name a year; -1 for other values. */
export function years(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type !== 'time' || y.type !== 'time') return -1;
  return (
    (x.interval.parts.year === undefined ? 0 : 1) + (y.interval.parts.year === undefined ? 0 : 1)
  );
}

/** How many of two times are resolved to days; -1 for other values. */
export function resolved(a: ClaimNode, b: ClaimNode): number {
  const [x, y] = [a.claim.value, b.claim.value];
  if (x.type !== 'time' || y.type !== 'time') return -1;
  return (x.interval.earliest === null ? 0 : 1) + (y.interval.earliest === null ? 0 : 1);
}
