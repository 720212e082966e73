import { MONTHS } from '../../time/stretches.ts';
import type { TimeUnit } from '../../time/time-expression.ts';
import type { Granularity, TimeInterval } from '../../time/time-interval.ts';

const DAY = 86_400_000;
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
  const interval: TimeInterval = {
    earliest: first,
    latest: last,
    granularity,
    hedge: granularity === 'day' ? null : 'about',
    anchor: 'event',
    parts: {},
  };
  return interval;
}

/** A day moved by a number of units; its day of the month is kept where the month is long enough. */
function moveDay(iso: string, amount: number, unit: TimeUnit): string {
  const days = DAYS[unit];
  if (days !== undefined)
    return new Date(Date.parse(iso.slice(0, 10)) + Math.round(amount * days) * DAY)
      .toISOString()
      .slice(0, 10);
  const months = Math.round(amount * (MONTHS[unit] ?? 0));
  const [year = 0, month = 1, day = 1] = iso.slice(0, 10).split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
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
  if (granularity === 'month') {
    const [year = 0, month = 1] = latest.split('-').map(Number);
    return [
      `${earliest.slice(0, 7)}-01`,
      new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
    ];
  }
  if (granularity === 'year')
    return [`${earliest.slice(0, 4)}-01-01`, `${latest.slice(0, 4)}-12-31`];
  return [earliest, latest];
}
