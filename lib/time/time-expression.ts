import type { Span } from '../text/span.ts';
import type { TimeInterval } from './time-interval.ts';

/** A unit of the calendar or the clock. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** What a time is counted from when the text names an event or leaves the date to what stands before. */
export interface RelativeTo {
  /** event: one named by the words after it; context: the date or event told just before. */
  to: 'event' | 'context';
  /** The words that name the event, as written: "their engagement"; empty for context. */
  event: string;
  direction: 'before' | 'after' | 'at';
  /** How far from it; null for "at the time" and "after their engagement". */
  offset: { amount: number; unit: TimeUnit } | null;
}

/** Words that tell when, how long or how often. */
export interface TimeExpression extends Span {
  /** The words as written. */
  text: string;
  kind: 'date' | 'duration' | 'set' | 'reference';
  /** Open (null ends) for durations, sets, references and whatever has nothing to be counted from. */
  interval: TimeInterval;
  /** TIMEX3 value: 1939-09, 2012-W07, P3D, PRESENT_REF. */
  timex: string;
  /** Length in days, for durations: 1096 for "three years"; null where the number is open. */
  days?: number | null;
  relativeTo?: RelativeTo;
}

/** What the tagger knows beside the text. */
export interface TimeContext {
  /** Publication as ISO 8601 date or date and time, or null: then relative times stay open. */
  published: string | null;
  /** The date told last before the text, from which "a year earlier" may count. */
  previous?: TimeInterval | null;
}
