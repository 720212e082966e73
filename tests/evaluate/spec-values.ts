import { addDays, mondayOf } from '../../lib/time/calendar.ts';
import type { TimeExpression } from '../../lib/time/time-expression.ts';

/** A specified value: a stretch of days, with times of day where given, or a TIMEX3 value. */
export interface SpecValue {
  /** First and last day, both inclusive; null for a value without a place in the calendar. */
  days: readonly [string, string] | null;
  /** "15:00" at the start and the end; null where the day is all that is given. */
  clocks: readonly [string | null, string | null];
  /** Of durations, sets and references. */
  timex: string | null;
  /** A bound of "before" or "after" rather than a stretch. */
  bound?: boolean;
  /** One day that stands for a stretch. */
  point?: boolean;
}

const DATE = /^(\d{1,4})(?:-(\d\d))?(?:-(\d\d))?(?:[T ](\d\d)(?::?(\d\d))?(?::\d\d)?)?$/;

/** First and last day of "2013", "2013-02", "2013-02-12", with the clock of "2013-02-12T15:30". */
function readPoint(value: string): { first: string; last: string; clock: string | null } | null {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(value);
  if (quarter) {
    const month = Number(quarter[2]) * 3;
    const two = (n: number): string => String(n).padStart(2, '0');
    const last = readPoint(`${quarter[1]}-${two(month)}`)?.last ?? '';
    return { first: `${quarter[1]}-${two(month - 2)}-01`, last, clock: null };
  }
  const match = DATE.exec(value);
  if (!match) return null;
  const [, years = '', month, day, hour, minute] = match;
  const year = years.padStart(4, '0');
  const clock = hour === undefined ? null : `${hour}:${minute ?? '00'}`;
  if (day !== undefined)
    return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, clock };
  const first = `${year}-${month ?? '01'}-01`;
  const next =
    month === undefined
      ? `${String(Number(year) + 1).padStart(4, '0')}-01-01`
      : addDays(`${year}-${month}-28`, 4).slice(0, 8) + '01';
  return { first, last: addDays(next, -1), clock };
}

/** A stretch "start/end" whose end is the first moment after it. */
export function readRange(value: string, inclusive = false): SpecValue | null {
  const [from = '', to = ''] = value.split('/');
  const week = /^(\d{4}-\d\d-\d\d)\/P1W(?:\/(\d{4}-\d\d-\d\d)\/P1W)?$/.exec(value);
  if (week) {
    const last = week[2] === undefined ? addDays(week[1] ?? '', 6) : addDays(week[2], -1);
    return { days: [mondayOf(week[1] ?? ''), last], clocks: [null, null], timex: null };
  }
  const [start, end] = [readPoint(from), readPoint(to)];
  if (!start || !end) return null;
  // Duckling's weekend begins on Friday evening
  if (start.clock === '18:00' && end.clock === '00:00' && addDays(start.first, 3) === end.first)
    return {
      days: [addDays(start.first, 1), addDays(end.first, -1)],
      clocks: [null, null],
      timex: null,
    };
  const open = end.clock === null && !inclusive;
  return {
    days: [
      start.first,
      open ? addDays(end.first, -1) : end.clock === '00:00' ? addDays(end.first, -1) : end.first,
    ],
    clocks: [start.clock, end.clock],
    timex: null,
  };
}

export function readSpecPoint(value: string): SpecValue | null {
  const point = readPoint(value);
  return point && { days: [point.first, point.last], clocks: [point.clock, null], timex: null };
}

const clockOf = (timex: string): string | null => /T(\d\d:\d\d)/.exec(timex)?.[1] ?? null;

const firstDay = ({ interval, timex }: TimeExpression): string | null =>
  interval.earliest ?? /^\d{4}-\d\d-\d\d/.exec(timex)?.[0] ?? null;
const lastDay = ({ interval, timex }: TimeExpression): string | null =>
  interval.latest ?? /^\d{4}-\d\d-\d\d/.exec(timex)?.[0] ?? null;

// Recognizers-Text and Duckling give parts of the day and repeated times without a day.
const timexForm = (timex: string): string =>
  timex
    .replace(/^(?:XXXX-XX-XX|\d{4}-\d\d-\d\d)(?=T)/, '')
    .replace(/(T\d\d:\d\d):\d\d$/, '$1')
    .replace(/(T\d\d):00$/, '$1')
    .replace('TNT', 'TNI')
    .replace('TMI', 'T12');

/** "08:00" as "20:00": a clock that leaves the half of the day open. */
function halfDay(clock: string): string {
  return `${String((Number(clock.slice(0, 2)) + 12) % 24).padStart(2, '0')}${clock.slice(2)}`;
}

/** A length in seconds: Recognizers-Text keeps decimals ("PT1.5H") and guesses three for "a few". */
function seconds(timex: string): number | null {
  const match =
    /^P(?:([\dX.]+)Y)?(?:([\dX.]+)M)?(?:([\dX.]+)W)?(?:([\dX.]+)D)?(?:T(?:([\dX.]+)H)?(?:([\dX.]+)M)?(?:([\dX.]+)S)?)?$/.exec(
      timex,
    );
  if (!match) return null;
  const units = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1];
  const count = (part: string | undefined): number => (part === 'X' ? 3 : Number(part ?? 0));
  return units.reduce((sum, unit, index) => sum + unit * count(match[index + 1]), 0);
}

function sameLength(a: string, b: string): boolean {
  const [first, second] = [seconds(a), seconds(b)];
  return first !== null && second !== null && Math.abs(first - second) <= 0.005 * first;
}

/** One found time against a stretch, by the conventions in which both differ. */
function meetsStretch(
  time: TimeExpression,
  [from, to]: readonly [string, string],
  value: SpecValue,
): boolean {
  const { hedge, granularity } = time.interval;
  const [earliest, latest] = [firstDay(time), lastDay(time)];
  if (earliest === null || latest === null) return false;
  if (earliest === from && latest === to) return true;
  const overlap = earliest <= to && latest >= from;
  // "before 2000" is its bound there; a distance ("three months ago") a single day there, a stretch here
  if (value.bound && [earliest, latest, addDays(latest, 1)].includes(from)) return true;
  if (hedge === 'about' && earliest <= from && latest >= to) return true;
  // a chrono value is one day of the stretch
  if (value.point) return earliest <= from && latest >= from;
  // "early" and "late" share their outer edge; a season its middle
  if (hedge === 'early' && overlap) return earliest === from;
  if (hedge === 'late' && overlap) return latest === to;
  if (hedge === 'mid' && overlap) return true;
  if (granularity === 'season')
    return overlap && addDays(earliest, 45) >= from && addDays(latest, -45) <= to;
  // "the next three days" may or may not count today, "the first week of May" start on a Monday
  const near = (a: string, b: string, days: number): boolean =>
    a <= addDays(b, days) && b <= addDays(a, days);
  if (time.kind === 'duration') return near(earliest, from, 1) && near(latest, to, 1);
  return granularity === 'week' && near(earliest, from, 3) && near(latest, to, 3);
}

/** Do the expressions found at one place say what is specified there? */
export function meets(found: readonly TimeExpression[], value: SpecValue): boolean {
  const [first] = found;
  const last = found.at(-1);
  if (!first || !last) return false;
  const { timex, days, clocks } = value;
  if (timex !== null)
    return found.some(
      (time) => timexForm(time.timex) === timexForm(timex) || sameLength(time.timex, timex),
    );
  if (!days) return false;
  const [start, end] = clocks;
  if (start !== null && start !== '23:59' && first.kind !== 'duration') {
    const stated = found.map((time) => clockOf(time.timex)).find((clock) => clock !== null);
    const day = found.map(firstDay).find((date) => date === days[0]) ?? null;
    if (stated !== undefined)
      return day !== null && (stated === start || halfDay(stated) === start || stated === end);
    return (
      day !== null &&
      found.some(
        (time) => /T(?:MO|AF|EV|NI|MI|DT)|-WE/.test(time.timex) || time.timex === 'PRESENT_REF',
      )
    );
  }
  if (found.length === 1 || value.point) return meetsStretch(first, days, value);
  // The ends of a stretch are two expressions here; its end is the first day of the second there, or its last.
  const ends = new Set([firstDay(last), lastDay(last)]);
  return firstDay(first) === days[0] && (ends.has(days[1]) || ends.has(addDays(days[1], 1)));
}
