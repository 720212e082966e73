import { dayNumber, partsOf } from './calendar.ts';
import { stretchIn } from './stretches.ts';
import type { TimeInterval } from './time-interval.ts';

/** A stretch of the year, whatever the year: days counted as 31 to a month, both ends inclusive. */
export interface AnnualRange {
  /** 31 times the month before, and the day: 31 January is 31, 1 February 32. */
  from: number;
  /** Smaller than `from` where the stretch runs over the New Year. */
  to: number;
}

const DAYS = 12 * 31;

// Days of the month for its parts, with the soft edges that they have in news.
const MONTH_PARTS: Partial<Record<NonNullable<TimeInterval['hedge']>, readonly [number, number]>> =
  {
    early: [1, 14],
    mid: [7, 24],
    late: [17, 31],
  };

const indexOf = (iso: string): number => {
  const [, month, day] = partsOf(iso);
  return (month - 1) * 31 + day;
};

/** The stretch of the year that a time names or, when it is resolved, covers; null where it is none. */
export function annualRange(interval: TimeInterval): AnnualRange | null {
  const { earliest, latest, hedge, parts } = interval;
  if (hedge === 'before' || hedge === 'after' || hedge === 'since' || hedge === 'until')
    return null;
  const soft = hedge === 'about' ? (parts.day === undefined ? 15 : 4) : 0;
  if (parts.month !== undefined) {
    const [from, to] =
      parts.day === undefined ? (MONTH_PARTS[hedge ?? 'about'] ?? [1, 31]) : [parts.day, parts.day];
    const start = (parts.month - 1) * 31;
    return { from: wrap(start + from - soft), to: wrap(start + to + soft) };
  }
  if (parts.season !== undefined && earliest === null) {
    const stretch = stretchIn({ type: 'calendar', season: parts.season }, 2001);
    return stretch && { from: indexOf(stretch.earliest), to: indexOf(stretch.latest) };
  }
  if (earliest === null || latest === null || dayNumber(latest) - dayNumber(earliest) > 300)
    return null;
  return { from: wrap(indexOf(earliest) - soft), to: wrap(indexOf(latest) + soft) };
}

function wrap(index: number): number {
  return ((((index - 1) % DAYS) + DAYS) % DAYS) + 1;
}

/** How two stretches of the year lie to each other. */
export function rangesMeet(
  a: AnnualRange,
  b: AnnualRange,
): 'equal' | 'contains' | 'overlaps' | 'disjoint' {
  if (a.from === b.from && a.to === b.to) return 'equal';
  // Seen from the start of one, every stretch is a plain interval on a line of one year.
  const length = (range: AnnualRange): number => wrap(range.to - range.from + 1) - 1;
  const offset = (wrap(b.from - a.from + 1) - 1) % DAYS;
  const back = (wrap(a.from - b.from + 1) - 1) % DAYS;
  if (offset > length(a) && back > length(b)) return 'disjoint';
  const holds = offset <= length(a) && offset + length(b) <= length(a);
  const held = back <= length(b) && back + length(a) <= length(b);
  return holds || held ? 'contains' : 'overlaps';
}
