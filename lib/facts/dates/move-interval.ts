import { addDays, addMonths, partsOf } from '../../time/calendar.ts';
import { MONTHS, monthStretch, yearStretch } from '../../time/stretches.ts';
import type { TimeUnit } from '../../time/time-expression.ts';
import type { Granularity, TimeInterval } from '../../time/time-interval.ts';

const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, weekend: 7, week: 7 };
const COARSENESS: readonly Granularity[] = ['day', 'week', 'month', 'year', 'decade', 'century'];

/**
 * An interval moved by a number of units, as precise as the coarser of the two: a month two years
 * earlier is known to the year only. The result is hedged, since people round such distances.
 */
export function moveInterval(
  base: TimeInterval & { earliest: string; latest: string },
  amount: number,
  unit: TimeUnit,
): TimeInterval {
  const granularity = coarser(base.granularity, unit);
  const earliest = moveDay(base.earliest, amount, unit);
  const latest = moveDay(base.latest, amount, unit);
  const [first, last] = widen(earliest, latest, granularity);
  return {
    earliest: first,
    latest: last,
    granularity,
    hedge: granularity === 'day' ? null : 'about',
    anchor: 'event',
    parts: {},
  };
}

/** A day moved by a number of units; its day of the month is kept where the month is long enough. */
function moveDay(iso: string, amount: number, unit: TimeUnit): string {
  const days = DAYS[unit];
  return days === undefined
    ? addMonths(iso, amount * (MONTHS[unit] ?? 0))
    : addDays(iso, amount * days);
}

function coarser(granularity: Granularity, unit: TimeUnit): Granularity {
  const at = Math.max(
    COARSENESS.indexOf(granularity),
    COARSENESS.findIndex((entry) => entry === unit),
    0,
  );
  return COARSENESS[at] ?? 'day';
}

function widen(earliest: string, latest: string, granularity: Granularity): [string, string] {
  const [from, to] = [partsOf(earliest), partsOf(latest)];
  if (granularity === 'month')
    return [monthStretch(from[0], from[1]).earliest, monthStretch(to[0], to[1]).latest];
  if (granularity === 'year') return [yearStretch(from[0]).earliest, yearStretch(to[0]).latest];
  return [earliest, latest];
}
