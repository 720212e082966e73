import type { Quantity } from '../../text/quantity.ts';
import { dayNumber } from '../../time/calendar.ts';
import { inYears } from './age-in-years.ts';
import type { AgeMoment } from './age-moment.ts';
import type { ValueComparison } from '../values/value-comparison.ts';

/** An age, the moment that it is of, and the day on which it was written, null where that is not known. */
export interface AgeOnDay {
  quantity: Quantity;
  moment: AgeMoment;
  published: string | null;
}

/** Days of a year on average. */
const YEAR = 365.25;
/** Days within which two outlets rather err than a birthday falls between them: one in seventeen years. */
const BIRTHDAY_ROOM = 21;

/**
 * Compares two ages in years through the births that they imply on the days of writing, so that 34 in
 * October and 35 in December agree; within three weeks a birthday is less likely than an error. Nobody ages
 * after death, and a birthday that a text tells of may be as young as that text. Without both days the ages
 * themselves are compared.
 * Symmetric.
 */
export function compareAges(a: AgeOnDay, b: AgeOnDay): ValueComparison {
  if (inYears(a.quantity) === null || inYears(b.quantity) === null) return 'unknown';
  if (a.quantity.low === b.quantity.low && a.quantity.high === b.quantity.high) return 'equal';
  const [x, y] = [ends(a.quantity), ends(b.quantity)];
  if (x[0] <= y[1] && y[0] <= x[1]) return 'compatible';
  if (a.moment === 'end' && b.moment === 'end') return 'clash';
  if (justTurned(a, b) || justTurned(b, a)) return 'compatible';
  if (a.published === null || b.published === null) return 'clash';
  const [p, q] = [births(x, a.published), births(y, b.published)];
  return Math.min(p[1], q[1]) - Math.max(p[0], q[0]) > BIRTHDAY_ROOM ? 'compatible' : 'clash';
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

/** The days between which somebody of that age was born. */
function births([low, high]: [number, number], published: string): [number, number] {
  const day = dayNumber(published);
  return [day - (high + 1) * YEAR, day - low * YEAR];
}

function ends(quantity: Quantity): [number, number] {
  return [quantity.low, quantity.high + (quantity.hedge === null ? 0 : 1)];
}
