import type { Quantity } from '../../text/quantity.ts';
import { dayNumber } from '../../time/calendar.ts';
import { ageUnitDays, YEAR } from './age-in-years.ts';
import type { AgeMoment } from './age-moment.ts';
import type { ValueComparison } from '../values/value-comparison.ts';

/** An age, the moment that it is of, and the day on which it was written, null where that is not known. */
export interface AgeOnDay {
  quantity: Quantity;
  moment: AgeMoment;
  published: string | null;
}

/**
 * The share of a year, or of a month of an infant's, within which two outlets rather err than a birthday falls
 * between them: three weeks, one in seventeen years.
 */
const BIRTHDAY_ROOM = 21 / YEAR;

/**
 * Compares two ages through the births that they imply on the days of writing, so that 34 in
 * October and 35 in December agree; within three weeks a birthday is less likely than an error. Nobody ages
 * after death, and a birthday that a text tells of may be as young as that text. Without both days the ages
 * themselves are compared.
 * Symmetric.
 */
export function compareAges(a: AgeOnDay, b: AgeOnDay): ValueComparison {
  const [unit, other] = [ageUnitDays(a.quantity), ageUnitDays(b.quantity)];
  if (unit === null || other === null) return 'unknown';
  const same = a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high;
  if (same && unit === other) return 'equal';
  const [x, y] = [daysLived(a.quantity, unit), daysLived(b.quantity, other)];
  if (x[0] < y[1] && y[0] < x[1]) return 'compatible';
  if (a.moment === 'end' && b.moment === 'end') return 'clash';
  if (justTurned(a, b) || justTurned(b, a)) return 'compatible';
  if (a.published === null || b.published === null) return 'clash';
  const [p, q] = [births(x, a.published), births(y, b.published)];
  const room = BIRTHDAY_ROOM * Math.min(unit, other);
  return Math.min(p[1], q[1]) - Math.max(p[0], q[0]) > room ? 'compatible' : 'clash';
}

/** "Who turned 34 last week" beside 33 in an earlier text or one of an unknown day. */
function justTurned(a: AgeOnDay, b: AgeOnDay): boolean {
  if (a.moment !== 'turned' || a.quantity.value !== b.quantity.value + 1) return false;
  return (
    a.published === null ||
    b.published === null ||
    b.published.slice(0, 10) < a.published.slice(0, 10)
  );
}

/** The days between which somebody was born who has lived for that many. */
function births([least, most]: [number, number], published: string): [number, number] {
  const day = dayNumber(published);
  return [day - most, day - least];
}

/** From how many days on, and until how many, somebody is of an age: "34" until the 35th birthday. */
function daysLived({ low, high, hedge }: Quantity, unit: number): [number, number] {
  return [low * unit, (high + (hedge === null ? 1 : 2)) * unit];
}
