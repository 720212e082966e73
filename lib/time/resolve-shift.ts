import { addDays } from './calendar.ts';
import { intervalOf, type Scene, type Stretch } from './scene.ts';
import { addUnits, dayStretch, unitAround } from './stretches.ts';
import type { TimeAnchor, TimeInterval } from './time-interval.ts';
import type { ShiftSpec, SpanSpec } from './time-spec.ts';
import type { Dated } from './resolve-calendar.ts';
import type { TimeUnit } from './time-expression.ts';
import { daysOf, two } from './timex.ts';

const OPEN: Partial<Record<TimeUnit, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const GRANULARITY: Record<TimeUnit, TimeInterval['granularity']> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

// "Three months ago" is said of two and a half to three and a half, and often of less: figures are
// rounded up in speech. Days are meant as said up to a week.
function slackOf(unit: TimeUnit, amount: number): number {
  if (unit === 'day') return Math.abs(amount) <= 7 ? 0 : Math.ceil(Math.abs(amount) / 10);
  return unit === 'second' || unit === 'minute' || unit === 'hour'
    ? 0
    : Math.round(daysOf(0.7, unit));
}

/** The clock of the publication moved by minutes or hours: the day and the TIMEX3 value. */
function shiftClock(
  reference: string,
  minutes: number | null,
  amount: number,
  unit: TimeUnit,
): Dated {
  const step = amount * (unit === 'hour' ? 60 : unit === 'minute' ? 1 : 1 / 60);
  const total = Math.floor((minutes ?? 720) + step);
  const day = addDays(reference, Math.floor(total / 1440));
  const within = ((total % 1440) + 1440) % 1440;
  const clock = minutes === null ? '' : `T${two(Math.floor(within / 60))}:${two(within % 60)}`;
  return {
    interval: intervalOf(
      { ...dayStretch(day), granularity: GRANULARITY[unit] },
      'day',
      'published',
    ),
    timex: `${day}${clock}`,
  };
}

function wholeUnit(base: string, amount: number, unit: TimeUnit): Stretch {
  return unitAround(addUnits(unitAround(base, unit).earliest, amount, unit), unit);
}

/** "Earlier this year" ends with the publication, "later this year" begins with it. */
function sideOf(stretch: Stretch, { side }: ShiftSpec, reference: string | null): Stretch {
  if (side === undefined || reference === null) return stretch;
  if (reference < stretch.earliest || reference > stretch.latest) return stretch;
  return side === 'earlier'
    ? { ...stretch, latest: reference }
    : { ...stretch, earliest: reference };
}

/** A few units before or after: from two of them to nine. */
function vagueStretch(base: string, spec: ShiftSpec): Stretch {
  const edges = [
    addUnits(base, 2 * (spec.direction === 'before' ? -1 : 1), spec.unit),
    addUnits(base, 9 * (spec.direction === 'before' ? -1 : 1), spec.unit),
  ].toSorted();
  return {
    earliest: edges[0] ?? base,
    latest: edges[1] ?? base,
    granularity: GRANULARITY[spec.unit],
    timex: '',
  };
}

function distant(
  from: { earliest: string; latest: string },
  amount: number,
  unit: TimeUnit,
): Stretch {
  const slack = slackOf(unit, amount);
  const earliest = addUnits(from.earliest, amount, unit);
  const latest = addUnits(from.latest, amount, unit);
  const exact = from.earliest === from.latest && slack === 0;
  const timex =
    unit === 'day' && from.earliest !== from.latest
      ? earliest.slice(0, 7)
      : unitAround(earliest, unit).timex;
  return {
    earliest: addDays(earliest, -slack),
    latest: addDays(latest, slack),
    granularity: exact ? 'day' : GRANULARITY[unit],
    timex,
  };
}

/** Resolves "yesterday", "last week", "three months ago", "a year earlier". */
export function resolveShift(spec: ShiftSpec, scene: Scene, origin: TimeInterval | null): Dated {
  const { unit, amount } = spec;
  const published = spec.from === 'published' || (spec.orPublished === true && origin === null);
  const anchor: TimeAnchor = published ? 'published' : 'event';
  const from = published
    ? scene.reference === null
      ? null
      : { earliest: scene.reference, latest: scene.reference }
    : origin && origin.earliest !== null && origin.latest !== null
      ? { earliest: origin.earliest, latest: origin.latest }
      : null;
  if (from === null)
    return {
      interval: intervalOf(null, GRANULARITY[unit], 'none'),
      timex:
        amount === null
          ? spec.direction === 'before'
            ? 'PAST_REF'
            : 'FUTURE_REF'
          : (OPEN[unit] ?? 'XXXX-XX-XX'),
    };
  if (amount === null) {
    const interval = intervalOf(vagueStretch(from.earliest, spec), GRANULARITY[unit], anchor);
    return {
      interval: { ...interval, hedge: 'about' },
      timex: spec.direction === 'before' ? 'PAST_REF' : 'FUTURE_REF',
    };
  }
  if (
    published &&
    scene.reference !== null &&
    (unit === 'hour' || unit === 'minute' || unit === 'second')
  )
    return shiftClock(scene.reference, scene.minutes, amount, unit);
  if (spec.whole) {
    const stretch = sideOf(wholeUnit(from.earliest, amount, unit), spec, scene.reference);
    return { interval: intervalOf(stretch, GRANULARITY[unit], anchor), timex: stretch.timex };
  }
  const stretch = distant(from, amount, unit);
  const interval = intervalOf(stretch, GRANULARITY[unit], anchor);
  return {
    interval: { ...interval, hedge: slackOf(unit, amount) > 0 ? 'about' : null },
    timex: stretch.timex,
  };
}

/** The stretch of "the past three months", up to the publication. */
export function spanInterval(spec: SpanSpec, scene: Scene): TimeInterval {
  const { reference } = scene;
  if (reference === null) return intervalOf(null, GRANULARITY[spec.unit], 'none');
  const amount = (spec.amount ?? 5) * (spec.direction === 'past' ? -1 : 1);
  const other = addUnits(reference, amount, spec.unit);
  const [earliest = reference, latest = reference] = [reference, other].toSorted();
  return intervalOf({ earliest, latest, granularity: GRANULARITY[spec.unit] }, 'day', 'published');
}
