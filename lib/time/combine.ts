import { completeRanges } from './ranges.ts';
import type { CalendarSpec, FoundSpec, TimeSpec } from './time-spec.ts';

interface Pair {
  /** What may stand between the two. */
  gap: RegExp;
  join: (first: TimeSpec, second: TimeSpec) => TimeSpec | null;
}

/** "One o'clock in the night" is past midnight, "nine at night" before it. */
const SMALL_HOURS = 5;

const isDay = (spec: TimeSpec): boolean =>
  (spec.type === 'calendar' &&
    (spec.day !== undefined || spec.weekday !== undefined || spec.holiday !== undefined)) ||
  spec.type === 'dated' ||
  (spec.type === 'shift' && (spec.unit === 'day' || typeof spec.from === 'object')) ||
  (spec.type === 'nth' && (spec.unit === 'day' || typeof spec.unit === 'object'));

function withinDay(day: TimeSpec, time: TimeSpec): TimeSpec | null {
  if (time.type !== 'within-day') return null;
  if (day.type === 'set')
    return {
      ...day,
      ...(time.clock && { clock: time.clock }),
      ...(time.dayPart && { dayPart: time.dayPart }),
    };
  if (!isDay(day)) return null;
  if (day.type === 'dated') {
    const date = withinDay(day.date, time);
    return date?.type === 'calendar' ? { ...day, date } : null;
  }
  if (day.type !== 'calendar' && day.type !== 'shift' && day.type !== 'nth') return null;
  const { clock, dayPart } = time;
  let at = clock;
  const part = dayPart ?? day.dayPart;
  if (
    at?.open &&
    part !== undefined &&
    part !== 'MO' &&
    at.hour < 12 &&
    !(part === 'NI' && at.hour < SMALL_HOURS)
  )
    at = { ...at, hour: at.hour + 12, open: false };
  if (day.clock && !at)
    at =
      day.clock.open && part !== 'MO' && day.clock.hour < 12
        ? { ...day.clock, hour: day.clock.hour + 12, open: false }
        : day.clock;
  return { ...day, ...(at && { clock: at }), ...(part !== undefined && { dayPart: part }) };
}

function timeOfTime(first: TimeSpec, second: TimeSpec): TimeSpec | null {
  if (first.type !== 'within-day' || second.type !== 'within-day') return null;
  const clock = first.clock ?? second.clock;
  const dayPart = first.dayPart ?? second.dayPart;
  if (!clock || dayPart === undefined) return null;
  const inSmallHours = dayPart === 'NI' && clock.hour < SMALL_HOURS;
  const later = clock.open && dayPart !== 'MO' && clock.hour < 12 && !inSmallHours;
  return {
    type: 'within-day',
    dayPart,
    clock: later ? { ...clock, hour: clock.hour + 12, open: false } : clock,
  };
}

/** Two sets of calendar parts that name different parts of one date. */
function merge(first: TimeSpec, second: TimeSpec): CalendarSpec | null {
  if (first.type !== 'calendar' || second.type !== 'calendar') return null;
  if (Object.keys(first).some((key) => key !== 'type' && key in second)) return null;
  const parts = { ...second, ...first };
  const fits =
    (parts.weekday !== undefined && (parts.day !== undefined || parts.holiday !== undefined)) ||
    (parts.year !== undefined &&
      (parts.month !== undefined ||
        parts.holiday !== undefined ||
        parts.season !== undefined ||
        parts.quarter !== undefined ||
        parts.half !== undefined)) ||
    (parts.month !== undefined &&
      parts.day !== undefined &&
      first.day !== undefined &&
      first.month === undefined);
  // "22, 2012" after "August 10–": the month is still to come from the first end
  const endOfRange =
    first.day !== undefined &&
    Object.keys(first).length === 2 &&
    second.year !== undefined &&
    Object.keys(second).length === 2;
  const yearOfDay =
    parts.year !== undefined &&
    parts.weekday !== undefined &&
    parts.day === undefined &&
    parts.holiday === undefined;
  return endOfRange || (fits && !yearOfDay) ? parts : null;
}

/** "September of last year", "Monday of this week": a date whose year or week a shift gives. */
function dated(first: TimeSpec, second: TimeSpec): TimeSpec | null {
  if (first.type !== 'calendar' || second.type !== 'shift' || !second.whole) return null;
  const byYear = second.unit === 'year' && first.year === undefined && first.weekday === undefined;
  const byWeek = second.unit === 'week' && first.weekday !== undefined && first.day === undefined;
  const byMonth = second.unit === 'month' && first.day !== undefined && first.month === undefined;
  if (!byYear && !byWeek && !byMonth) return null;
  return { type: 'dated', date: first, within: second };
}

function inside(first: TimeSpec, second: TimeSpec): TimeSpec | null {
  if (second.type === 'duration' || second.type === 'set' || second.type === 'within-day')
    return null;
  if (first.type === 'part' && first.of === null && second.type !== 'part')
    return { ...first, of: second };
  if (first.type === 'nth' && first.within === null) return { ...first, within: second };
  return null;
}

/** "two days after next Friday". */
function counted(first: TimeSpec, second: TimeSpec): TimeSpec | null {
  if (first.type !== 'shift' || typeof first.from !== 'object' || !('event' in first.from))
    return null;
  return second.type === 'calendar' ||
    second.type === 'shift' ||
    second.type === 'nth' ||
    second.type === 'dated'
    ? { ...first, from: second }
    : null;
}

const pairs: Pair[] = [
  { gap: /^ ?$/, join: inside },
  { gap: /^ (?:the )?$/, join: counted },
  { gap: /^(?:,? (?:the )?|,? ?\(| - |-)$/, join: merge },
  {
    gap: /^(?:,? (?:of )?(?:the )?|, )$/,
    join: (a, b) => (a.type === 'calendar' ? merge(a, b) : null),
  },
  { gap: /^(?:,| of| in|, in)? (?:the )?$/, join: dated },
  { gap: /^(?:,| of| in)? $/, join: (a, b) => (b.type === 'calendar' ? dated(b, a) : null) },
  {
    gap: /^(?:,? (?:at |around |about |by |in the |from |for |on the |before |after |until |till |between |@ ?)?| - |-|T)$/,
    join: withinDay,
  },
  { gap: /^(?:,? (?:on |of |in )?(?:the )?)$/, join: (a, b) => withinDay(b, a) },
  { gap: /^,? ?(?:in the |at )?$/, join: timeOfTime },
];

function joined(text: string, first: FoundSpec, second: FoundSpec): FoundSpec | null {
  const gap = text.slice(first.end, second.start);
  if (gap.length > 9) return null;
  for (const pair of pairs) {
    if (!pair.gap.test(gap)) continue;
    const spec = pair.join(first.spec, second.spec);
    if (spec) return { start: first.start, end: second.end, spec };
  }
  return null;
}

/**
 * Joins neighbours that together name one time: weekday and date, date and year, day and time of day,
 * "early" and what it is early in. Those that needed a neighbour and found none are dropped.
 */
export function combine(text: string, found: readonly FoundSpec[]): FoundSpec[] {
  const result: FoundSpec[] = [];
  // From the right, so that "the end of the first week of May 1995" is put together inside out.
  for (const next of found.toReversed()) {
    let current: FoundSpec = next;
    for (let right = result.at(-1); right; right = result.at(-1)) {
      const both = joined(text, current, right);
      if (!both) break;
      current = both;
      result.pop();
    }
    result.push(current);
  }
  const lone = text.trim();
  const complete = completeRanges(text, result.toReversed());
  return complete.filter(({ start, end, weak, spec }) => {
    if (spec.type === 'part') return spec.of !== null;
    if (
      spec.type === 'calendar' &&
      spec.day !== undefined &&
      spec.year !== undefined &&
      spec.month === undefined
    )
      return false;
    if (spec.type === 'nth') return spec.within !== null;
    return (
      !weak ||
      (text.slice(start, end) === lone &&
        spec.type !== 'shift' &&
        !(spec.type === 'calendar' && /^\d+$/.test(lone)))
    );
  });
}
