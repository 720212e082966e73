import { addDays, dayNumber, nthWeekday, partsOf } from './calendar.ts';
import { intervalOf, type Stretch } from './scene.ts';
import { addUnits, dayStretch, unitAround } from './stretches.ts';
import type { TimeInterval } from './time-interval.ts';
import type { NthSpec, PartSpec } from './time-spec.ts';
import type { Dated } from './resolve-calendar.ts';
import { durationTimex } from './timex.ts';

// The thirds of a longer time, as shares of its length; the third of a month ends on the 10th and 20th.
const THIRDS = { early: [0, 1 / 3], mid: [1 / 3, 2 / 3], late: [2 / 3, 1] } as const;

/** Narrows a time to its early, middle or late third; the value stays that of the whole. */
export function resolvePart(spec: PartSpec, whole: Dated): Dated {
  const { interval } = whole;
  const hedged: TimeInterval = { ...interval, hedge: spec.part };
  if (
    interval.earliest === null ||
    interval.latest === null ||
    interval.earliest === interval.latest
  )
    return { ...whole, interval: hedged };
  const days = dayNumber(interval.latest) - dayNumber(interval.earliest) + 1;
  const [from, to] = THIRDS[spec.part];
  const edge = (share: number): number => Math.floor(days * share + (share === 1 ? 0 : 1e-9));
  return {
    ...whole,
    interval: {
      ...hedged,
      earliest: addDays(interval.earliest, edge(from)),
      latest: addDays(interval.earliest, edge(to) - 1),
    },
  };
}

/** Resolves "the first week of May", "the last Friday in October", "the week of 10 April". */
export function resolveNth(spec: NthSpec, whole: Dated): Dated {
  const { interval } = whole;
  const { unit, nth, count } = spec;
  const open = durationTimex(count, typeof unit === 'object' ? 'day' : unit);
  if (interval.earliest === null || interval.latest === null)
    return { interval: intervalOf(null, 'day', 'none', {}), timex: open };
  const place = (stretch: Stretch | null): Dated =>
    stretch && interval.earliest !== null && interval.latest !== null
      ? {
          interval: { ...intervalOf(stretch, stretch.granularity, interval.anchor), parts: {} },
          timex: stretch.timex,
        }
      : whole;
  if (typeof unit === 'object') {
    const [year, month] = partsOf(nth > 0 ? interval.earliest : interval.latest);
    return place(dayStretch(nthWeekday(year, month, unit.weekday, nth)));
  }
  if (unit === 'weekend') {
    const [year, month] = partsOf(nth > 0 ? interval.earliest : interval.latest);
    return place(unitAround(nthWeekday(year, month, 6, nth), 'weekend'));
  }
  if (interval.granularity === 'day' && unit === 'week')
    return place(unitAround(interval.earliest, 'week'));
  const start =
    nth > 0
      ? addUnits(interval.earliest, nth - 1, unit)
      : addUnits(addDays(interval.latest, 1), nth * count, unit);
  const end = addDays(addUnits(start, count, unit), -1);
  if (start > interval.latest || end < interval.earliest) return whole;
  if (unit === 'day' && count === 1) return place(dayStretch(start));
  const single = unitAround(start, unit);
  return place({
    earliest: start,
    latest: end,
    granularity: single.granularity,
    timex: unit === 'week' || count > 1 ? open : single.timex,
  });
}
