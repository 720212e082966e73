import { annualRange, rangesMeet } from './annual-range.ts';
import { addDays, dayNumber, weekdayOf } from './calendar.ts';
import type { TimeInterval } from './time-interval.ts';

/** contains: one lies within the other; unknown: they share no part that could be compared. */
export type TimeComparison = 'equal' | 'contains' | 'overlaps' | 'disjoint' | 'unknown';

const FIRST = '0001-01-01';
const LAST = '9999-12-31';

/**
 * How far soft edges reach: a share of a time's length for "early", "mid" and "late", another to either side of
 * "about", with so many days at the least. Set by hand; of the development stories' facts none hangs on them,
 * from half of each to twice of it.
 */
const SOFT_SHARE = 0.4;
const ABOUT_SHARE = 0.5;
const ABOUT_DAYS = 3;

interface Bounds {
  earliest: string;
  latest: string;
}

/** The days that a time allows once its hedge is heard: "about" and "early" have soft edges. */
function loosened(interval: TimeInterval, other: TimeInterval): Bounds | null {
  const { earliest, latest, hedge } = interval;
  if (earliest === null || latest === null) return null;
  const length = dayNumber(latest) - dayNumber(earliest) + 1;
  const soft = Math.ceil(length * SOFT_SHARE);
  const around = Math.max(ABOUT_DAYS, Math.ceil(length * ABOUT_SHARE));
  // Two ends or two starts are compared as dates: "until May" and "until June" clash.
  if (hedge !== null && hedge !== 'about' && hedge === other.hedge) return { earliest, latest };
  switch (hedge) {
    case 'about':
      return { earliest: addDays(earliest, -around), latest: addDays(latest, around) };
    case 'early':
      return { earliest, latest: addDays(latest, soft) };
    case 'mid':
      return { earliest: addDays(earliest, -soft), latest: addDays(latest, soft) };
    case 'late':
      return { earliest: addDays(earliest, -soft), latest };
    case 'before':
    case 'until':
      return { earliest: FIRST, latest };
    case 'after':
    case 'since':
      return { earliest, latest: LAST };
    default:
      return { earliest, latest };
  }
}

function compareBounds(a: Bounds, b: Bounds): TimeComparison {
  if (a.earliest === b.earliest && a.latest === b.latest) return 'equal';
  if (a.latest < b.earliest || b.latest < a.earliest) return 'disjoint';
  const within = a.earliest >= b.earliest && a.latest <= b.latest;
  const around = b.earliest >= a.earliest && b.latest <= a.latest;
  return within || around ? 'contains' : 'overlaps';
}

function weekday(interval: TimeInterval): number | null {
  const { earliest, latest, parts } = interval;
  if (parts.weekday !== undefined) return parts.weekday;
  if (yearGuessed(interval)) return null;
  return earliest !== null && earliest === latest ? weekdayOf(earliest) : null;
}

/** Compares times of which at least one is open, by the parts of the calendar that both give. */
function compareParts(a: TimeInterval, b: TimeInterval): TimeComparison {
  const [first, second] = [annualRange(a), annualRange(b)];
  const [dayOfA, dayOfB] = [weekday(a), weekday(b)];
  const named = a.parts.weekday !== undefined || b.parts.weekday !== undefined;
  const sameDay = named && dayOfA !== null && dayOfB !== null ? dayOfA === dayOfB : null;
  if (first && second) {
    const meeting = rangesMeet(first, second);
    if (meeting === 'disjoint' || sameDay === false) return 'disjoint';
    // A year on one side only makes it the more precise one.
    return meeting === 'equal' && (a.earliest === null) !== (b.earliest === null)
      ? 'contains'
      : meeting;
  }
  if (sameDay === null || a.hedge !== b.hedge) return 'unknown';
  if (!sameDay) return 'disjoint';
  return a.earliest === null && b.earliest === null ? 'equal' : 'contains';
}

/** Was the year of the date chosen by the tense, so that only month and day are sure? */
function yearGuessed({ anchor, parts }: TimeInterval): boolean {
  return anchor === 'tense' && parts.year === undefined && parts.month !== undefined;
}

/** Was the week of the weekday chosen by the tense, so that only the weekday is sure? */
function weekGuessed({ anchor, parts }: TimeInterval): boolean {
  return anchor === 'tense' && parts.weekday !== undefined && parts.month === undefined;
}

/** May two days of one weekday be one and the same, the week of one of them being guessed wrong? */
function mayBeOneDay(a: TimeInterval, b: TimeInterval): boolean {
  // "The opening weekend" counts from nothing that the article need tell.
  if (a.granularity === 'weekend' && b.granularity === 'weekend') return true;
  if (!weekGuessed(a) && !weekGuessed(b)) return false;
  return weekday(a) !== null && weekday(a) === weekday(b);
}

/**
 * Compares two times by what both give: as intervals of days when both are resolved, else by month, part of
 * the month, day, season and weekday, whatever the year. Hedges loosen: "about", "early", "before", "since".
 * Symmetric; a time never clashes with one that contains it.
 */
export function compareTimes(a: TimeInterval, b: TimeInterval): TimeComparison {
  const [first, second] = [loosened(a, b), loosened(b, a)];
  if (!first || !second) return compareParts(a, b);
  const verdict = compareBounds(first, second);
  if (verdict === 'disjoint') {
    if (mayBeOneDay(a, b)) return 'unknown';
    if ((yearGuessed(a) || yearGuessed(b)) && compareParts(a, b) !== 'disjoint') return 'unknown';
  }
  return verdict === 'equal' && a.hedge !== b.hedge ? 'contains' : verdict;
}
