import { addDays } from './calendar.ts';
import { calendarWithin, type Dated, resolveCalendar } from './resolve-calendar.ts';
import { resolveNth, resolvePart } from './resolve-part.ts';
import { resolveShift, spanInterval } from './resolve-shift.ts';
import { intervalOf, type Scene } from './scene.ts';
import type { RelativeTo, TimeExpression } from './time-expression.ts';
import type { TimeInterval } from './time-interval.ts';
import type { ShiftSpec, TimeSpec } from './time-spec.ts';
import { daysOf, durationTimex, timexOfDay } from './timex.ts';

/** Everything of a time expression but its place in the text. */
export type Resolved = Pick<TimeExpression, 'kind' | 'interval' | 'timex' | 'days' | 'relativeTo'>;

const open = (): TimeInterval => intervalOf(null, 'day', 'none');

function relativeTo(spec: ShiftSpec): RelativeTo | undefined {
  if (spec.from === 'published' || (typeof spec.from === 'object' && 'type' in spec.from))
    return undefined;
  const offset =
    spec.amount === null || spec.amount === 0
      ? null
      : { amount: Math.abs(spec.amount), unit: spec.unit };
  const event = spec.from === 'context' ? '' : spec.from.event;
  return { to: event === '' ? 'context' : 'event', event, direction: spec.direction, offset };
}

/** Adds the time of day to a date: its value, and a granularity finer than a day. */
function withinDay(spec: TimeSpec, dated: Dated): Dated {
  if (!('clock' in spec || 'dayPart' in spec)) return dated;
  const value = timexOfDay(spec);
  if (value === '') return dated;
  const granularity = spec.clock ? (spec.clock.minute === null ? 'hour' : 'minute') : 'day-part';
  return { interval: { ...dated.interval, granularity }, timex: `${dated.timex}${value}` };
}

function resolveDate(spec: TimeSpec, scene: Scene): Dated | null {
  switch (spec.type) {
    case 'calendar':
      return withinDay(spec, resolveCalendar(spec, scene));
    case 'shift': {
      if (typeof spec.from === 'object' && 'event' in spec.from) return null;
      const inner =
        typeof spec.from === 'object'
          ? resolveDate(spec.from, scene)?.interval
          : spec.orPublished && !scene.narrative
            ? null
            : scene.context;
      return withinDay(spec, resolveShift(spec, scene, inner ?? null));
    }
    case 'dated': {
      const around = resolveDate(spec.within, scene);
      if (!around || around.interval.earliest === null || around.interval.latest === null)
        return withinDay(
          spec.date,
          resolveCalendar(spec.date, { ...scene, reference: null, context: null }),
        );
      const { earliest, latest, granularity, anchor } = around.interval;
      const stretch = calendarWithin(spec.date, { earliest, latest, granularity, timex: '' });
      const { interval } = resolveCalendar(spec.date, scene);
      return withinDay(spec.date, {
        interval: intervalOf(stretch, granularity, anchor, interval.parts),
        timex: stretch?.timex ?? around.timex,
      });
    }
    case 'nth': {
      const whole = spec.within === null ? null : resolveDate(spec.within, scene);
      return whole && withinDay(spec, resolveNth(spec, whole));
    }
    case 'part': {
      const whole = spec.of === null ? null : resolveDate(spec.of, scene);
      return whole && resolvePart(spec, whole);
    }
    default:
      return null;
  }
}

/** A time of day alone: its value takes the day told last or that of the publication, its interval none. */
function resolveClock(spec: TimeSpec, scene: Scene): Resolved {
  // A plan for an hour that has passed when it is told is one for the next day.
  const passed =
    'clock' in spec &&
    spec.clock &&
    scene.tense === 'future' &&
    scene.minutes !== null &&
    spec.clock.hour * 60 + (spec.clock.minute ?? 0) < scene.minutes &&
    !spec.clock.open;
  const reference = scene.reference === null ? null : addDays(scene.reference, passed ? 1 : 0);
  const told = scene.narrative ? scene.context?.earliest : undefined;
  const day = told ?? ('clock' in spec ? reference : null) ?? 'XXXX-XX-XX';
  const value = 'clock' in spec || 'dayPart' in spec ? timexOfDay(spec) : '';
  return { kind: 'date', interval: { ...open(), granularity: 'hour' }, timex: `${day}${value}` };
}

/** Resolves what the words say against the publication and the dates told before. */
export function resolve(spec: TimeSpec, scene: Scene): Resolved {
  switch (spec.type) {
    case 'duration':
      return {
        kind: 'duration',
        interval: open(),
        timex: durationTimex(spec.amount, spec.unit),
        days: spec.amount === null ? null : daysOf(spec.amount, spec.unit),
      };
    case 'span':
      return {
        kind: 'duration',
        interval: spanInterval(spec, scene),
        timex: durationTimex(spec.amount, spec.unit),
        days: spec.amount === null ? null : daysOf(spec.amount, spec.unit),
      };
    case 'set':
      return {
        kind: 'set',
        interval: open(),
        timex: `${spec.clock && spec.timex === 'P1D' ? 'XXXX-XX-XX' : spec.timex.replace(/T\p{Lu}{2}$/u, '')}${timexOfDay(spec) || (/T\p{Lu}{2}$/u.exec(spec.timex)?.[0] ?? '')}`,
      };
    case 'reference': {
      if (!spec.context) return { kind: 'reference', interval: open(), timex: spec.timex };
      const at: RelativeTo = { to: 'context', event: '', direction: 'at', offset: null };
      const interval: TimeInterval = scene.context
        ? { ...scene.context, anchor: 'event', parts: {} }
        : open();
      return { kind: 'reference', interval, timex: spec.timex, relativeTo: at };
    }
    case 'within-day':
      return resolveClock(spec, scene);
    default: {
      const relative = spec.type === 'shift' ? relativeTo(spec) : undefined;
      const dated = resolveDate(spec, scene);
      if (dated) return { kind: 'date', ...dated, ...(relative && { relativeTo: relative }) };
      const amount = spec.type === 'shift' && spec.amount !== null ? Math.abs(spec.amount) : null;
      const timex = spec.type === 'shift' ? durationTimex(amount, spec.unit) : 'XXXX';
      return { kind: 'date', interval: open(), timex, ...(relative && { relativeTo: relative }) };
    }
  }
}
