import { addDays, dayNumber, isDate, isoDate, mondayOf, partsOf, weekdayOf } from './calendar.ts';
import { fixedDay } from './holidays.ts';
import { intervalOf, type Scene, type Stretch } from './scene.ts';
import {
  centuryStretch,
  dayStretch,
  decadeStretch,
  stretchIn,
  unitAround,
  yearStretch,
} from './stretches.ts';
import type { CalendarParts, Granularity, TimeAnchor, TimeInterval } from './time-interval.ts';
import type { CalendarSpec } from './time-spec.ts';
import { SEASON_CODES, two } from './timex.ts';

/** An interval with its TIMEX3 value. */
export interface Dated {
  interval: TimeInterval;
  timex: string;
}

function partsNamed(spec: CalendarSpec): CalendarParts {
  const { year, month, day, weekday, season, bc } = spec;
  return {
    ...(year !== undefined && !bc && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(weekday !== undefined && { weekday }),
    ...(season !== undefined && { season }),
    ...(spec.holiday !== undefined && !spec.weekend && fixedDay(spec.holiday)),
  };
}

function granularityOf(spec: CalendarSpec): Granularity {
  if (spec.day !== undefined || spec.weekday !== undefined || spec.holiday !== undefined)
    return 'day';
  if (spec.month !== undefined) return 'month';
  if (spec.season !== undefined) return 'season';
  if (spec.quarter !== undefined || spec.half !== undefined) return 'quarter';
  if (spec.decade !== undefined) return 'decade';
  return spec.century === undefined ? 'year' : 'century';
}

/** TIMEX3 value of a date whose year is not known. */
function openTimex(spec: CalendarSpec): string {
  if (spec.holiday !== undefined) {
    const [, month, day] = partsOf(stretchIn(spec, 2001)?.earliest ?? '2001-01-01');
    return `XXXX-${two(month)}-${two(day)}`;
  }
  if (spec.month !== undefined)
    return `XXXX-${two(spec.month)}${spec.day === undefined ? '' : `-${two(spec.day)}`}`;
  if (spec.weekday !== undefined) return `XXXX-WXX-${spec.weekday}`;
  if (spec.day !== undefined) return `XXXX-XX-${two(spec.day)}`;
  if (spec.season !== undefined) return `XXXX-${SEASON_CODES[spec.season]}`;
  return spec.quarter === undefined ? 'XXXX' : `XXXX-Q${spec.quarter}`;
}

function absolute(spec: CalendarSpec): Stretch | null {
  if (spec.century !== undefined) return centuryStretch(spec.century);
  if (spec.decade !== undefined) return decadeStretch(spec.decade);
  if (spec.year === undefined || spec.year < 1) return null;
  return (
    stretchIn(spec, spec.year) ??
    (granularityOf(spec) === 'year' ? yearStretch(spec.year, spec.years) : null)
  );
}

// An account goes forward, with a look back of up to five months; news without a verb that tells names
// dates up to six weeks ahead.
const LOOK_BACK = 150;
const LOOK_AHEAD = 45;

/** "This summer" is the one that lasts or else that of the same year; a winter lasts into the next. */
function thisOne(stretches: readonly Stretch[], day: string): Stretch | undefined {
  const lasting = stretches.find(({ earliest, latest }) => earliest <= day && day <= latest);
  return lasting ?? stretches.find(({ earliest }) => earliest.slice(0, 4) === day.slice(0, 4));
}

/** Days within which a date lies close by, and from which on it lies most of a year away. */
const NEAR = 45;
const FAR = 270;

/**
 * Is the day of the month just past, where the coming one lies most of a year ahead? News would say "next
 * July 8" of that one: the word that looked ahead belongs to another clause.
 */
function isJustPast(
  spec: CalendarSpec,
  base: string,
  back: Stretch | undefined,
  ahead: Stretch | undefined,
): boolean {
  if (spec.day === undefined || !back || !ahead) return false;
  return (
    dayNumber(base) - dayNumber(back.latest) <= NEAR &&
    dayNumber(ahead.earliest) - dayNumber(base) > FAR
  );
}

/** Chooses the year of a date that names none. */
function chosenYear(
  spec: CalendarSpec,
  scene: Scene,
): { stretch: Stretch; anchor: TimeAnchor } | null {
  const { context, reference, tense } = scene;
  const { pick } = spec;
  const told =
    context !== null &&
    (scene.narrative || pick === 'that' || pick === 'following' || pick === 'previous');
  const base = told ? context.earliest : reference;
  if (base === null) return null;
  const [year] = partsOf(base);
  const all = [-2, -1, 0, 1, 2]
    .map((step) => stretchIn(spec, year + step))
    .filter((stretch) => stretch !== null);
  // The weekday tells the year, where it fits the date in one near by.
  const fitting = all.slice(1, -1).filter(({ earliest }) => weekdayOf(earliest) === spec.weekday);
  const stretches = fitting.length > 0 ? fitting : all;
  if (fitting.length === 1 && fitting[0])
    return { stretch: fitting[0], anchor: told ? 'event' : 'tense' };
  const end = told ? context.latest : base;
  const from = (day: string): Stretch | undefined => stretches.find(({ latest }) => latest >= day);
  const upTo = (day: string): Stretch | undefined =>
    stretches.findLast(({ earliest }) => earliest <= day);
  let stretch: Stretch | undefined;
  if (pick === 'last' || pick === 'recent' || pick === 'previous')
    stretch = stretches.findLast(({ latest }) => latest < base);
  else if (pick === 'next' || pick === 'following' || pick === 'coming')
    stretch = stretches.find(({ earliest }) => earliest > end);
  else if (pick === 'this') stretch = thisOne(stretches, base);
  else if (told)
    stretch =
      pick === 'that'
        ? from(context.earliest)
        : from(addDays(base, context.granularity === 'year' ? 0 : -LOOK_BACK));
  else {
    const [ahead, back] = [from(base), upTo(tense === 'past' ? base : addDays(base, LOOK_AHEAD))];
    stretch = tense === 'future' && !isJustPast(spec, base, back, ahead) ? ahead : back;
  }
  if (!stretch) return null;
  return { stretch, anchor: told ? 'event' : pick === undefined ? 'tense' : 'published' };
}

function chosenWeekday(
  weekday: number,
  spec: CalendarSpec,
  scene: Scene,
): { stretch: Stretch; anchor: TimeAnchor } | null {
  const { context, reference } = scene;
  const { pick } = spec;
  const told =
    context !== null &&
    (scene.narrative || pick === 'that' || pick === 'following' || pick === 'previous') &&
    dayNumber(context.latest) - dayNumber(context.earliest) < 8;
  const base = told ? context.earliest : reference;
  if (base === null) return null;
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const back = (7 - ahead) % 7;
  let date = addDays(base, -back);
  // Of yesterday one says "yesterday": "last Friday" said on a Saturday is a week earlier.
  if (pick === 'last' || pick === 'previous') date = addDays(base, back < 2 ? -back - 7 : -back);
  else if (pick === 'recent') date = addDays(base, -(back || 7));
  else if (pick === 'this') date = scene.tense === 'past' ? date : addDays(base, ahead);
  else if (pick === 'next') date = addDays(mondayOf(base), weekday + 6);
  else if (pick === 'coming' || pick === 'following') date = addDays(base, ahead || 7);
  else if (told || scene.tense === 'future') date = addDays(base, ahead);
  return {
    stretch: dayStretch(date),
    anchor: told ? 'event' : pick === undefined ? 'tense' : 'published',
  };
}

/** A day of the month alone: of the month told last, or the nearest one that the tense and weekday allow. */
function chosenDay(
  day: number,
  spec: CalendarSpec,
  scene: Scene,
): { stretch: Stretch; anchor: TimeAnchor } | null {
  const told =
    scene.context !== null &&
    (scene.narrative || scene.reference === null) &&
    scene.context.granularity !== 'year';
  const base = told ? scene.context?.earliest : scene.reference;
  if (base === undefined || base === null) return null;
  const [year, month, today] = partsOf(base);
  const direction = scene.tense === 'future' ? 1 : -1;
  const first =
    told || day === today || (direction > 0 ? day > today : day < today) ? 0 : direction;
  for (let step = first; Math.abs(step) < 12; step += direction) {
    const [toYear, toMonth] = partsOf(isoDate(year, month + step, 1));
    if (!isDate(toYear, toMonth, day)) continue;
    const date = isoDate(toYear, toMonth, day);
    if (spec.weekday === undefined || weekdayOf(date) === spec.weekday)
      return { stretch: dayStretch(date), anchor: told ? 'event' : 'tense' };
  }
  return null;
}

/** Resolves a date by its parts; without anything to count from it keeps its parts only. */
export function resolveCalendar(spec: CalendarSpec, scene: Scene): Dated {
  const parts = partsNamed(spec);
  const granularity = granularityOf(spec);
  if (spec.bc) {
    const value = String(spec.year).padStart(4, '0');
    return { interval: intervalOf(null, granularity, 'none', parts), timex: `BC${value}` };
  }
  const whole = absolute(spec);
  if (whole)
    return { interval: intervalOf(whole, granularity, 'absolute', parts), timex: whole.timex };
  const { weekday, day } = spec;
  const yearly =
    spec.month !== undefined ||
    spec.season !== undefined ||
    spec.quarter !== undefined ||
    spec.half !== undefined ||
    spec.holiday !== undefined;
  let chosen: { stretch: Stretch; anchor: TimeAnchor } | null = null;
  if (yearly && spec.year === undefined) chosen = chosenYear(spec, scene);
  else if (day !== undefined && spec.year === undefined) chosen = chosenDay(day, spec, scene);
  else if (weekday !== undefined) chosen = chosenWeekday(weekday, spec, scene);
  return {
    interval: intervalOf(chosen?.stretch ?? null, granularity, chosen?.anchor ?? 'none', parts),
    timex: chosen?.stretch.timex ?? openTimex(spec),
  };
}

/** The date within a stretch of days: "September" in last year, "Monday" in this week. */
export function calendarWithin(spec: CalendarSpec, around: Stretch): Stretch | null {
  const [year, month] = partsOf(around.earliest);
  if (spec.weekday !== undefined && spec.day === undefined)
    return dayStretch(addDays(mondayOf(around.earliest), spec.weekday - 1));
  if (spec.month === undefined && spec.day !== undefined && isDate(year, month, spec.day))
    return dayStretch(isoDate(year, month, spec.day));
  return stretchIn(spec, year) ?? unitAround(around.earliest, 'year');
}
