import type { DayPart, SeasonName } from './calendar-words.ts';
import type { TimeUnit } from './time-expression.ts';

/** A time of day. */
export interface Clock {
  hour: number;
  /** Null where only the hour is given. */
  minute: number | null;
  /** True where "8" may be morning or evening. */
  open: boolean;
  /** Minutes east of UTC, where the text names a zone. */
  zone?: number;
}

interface WithinDay {
  clock?: Clock;
  dayPart?: DayPart;
}

/** How a word before a date chooses among the years or weeks: "last May", "that Friday". */
export type Pick =
  'last' | 'recent' | 'this' | 'next' | 'coming' | 'that' | 'following' | 'previous';

/** A date by its parts of the calendar, as the words give them. */
export interface CalendarSpec extends WithinDay {
  type: 'calendar';
  year?: number;
  /** So many years from `year` on: 3 for "1995-97". */
  years?: number;
  /** Years before Christ count as such: 493 with `bc`. */
  bc?: boolean;
  /** 1990 for "the 1990s". */
  decade?: number;
  /** 19 for the 19th century. */
  century?: number;
  quarter?: number;
  half?: number;
  season?: SeasonName;
  month?: number;
  week?: number;
  day?: number;
  weekday?: number;
  /** Name of a holiday of the table. */
  holiday?: string;
  /** True for the weekend of a holiday. */
  weekend?: boolean;
  pick?: Pick;
}

/** Where a shift starts. */
type Origin = 'published' | 'context' | { event: string } | TimeSpec;

/** So many units from somewhere: "yesterday", "last week", "three months ago", "a year earlier". */
export interface ShiftSpec extends WithinDay {
  type: 'shift';
  unit: TimeUnit;
  /** Negative for the past; null where the number is open. */
  amount: number | null;
  /** True for a whole unit of the calendar ("last week"), false for a distance ("a week ago"). */
  whole: boolean;
  /** The side of the publication that is meant: "earlier this year". */
  side?: 'earlier' | 'later';
  /** True where the publication serves when nothing was told before: "the end of the year". */
  orPublished?: boolean;
  direction: 'before' | 'after' | 'at';
  from: Origin;
}

/** The n-th unit of a longer time: "the first week of May", "last Friday in October". */
export interface NthSpec extends WithinDay {
  type: 'nth';
  /** From the end where negative. */
  nth: number;
  /** How many units: 3 in "the first three days". */
  count: number;
  unit: TimeUnit | { weekday: number };
  within: TimeSpec | null;
}

/** A date within a shifted unit: "September of last year", "Monday of this week". */
interface DatedSpec {
  type: 'dated';
  date: CalendarSpec;
  within: ShiftSpec;
}

/** A part of a time: "early October", "the end of the year". */
export interface PartSpec {
  type: 'part';
  part: 'early' | 'mid' | 'late';
  of: TimeSpec | null;
}

/** A stretch that ends or starts at the publication: "the past three months". */
export interface SpanSpec {
  type: 'span';
  unit: TimeUnit;
  amount: number | null;
  direction: 'past' | 'future';
}

/** A length of time. */
interface DurationSpec {
  type: 'duration';
  unit: TimeUnit;
  amount: number | null;
}

/** A time that returns: "every week". */
interface SetSpec extends WithinDay {
  type: 'set';
  timex: string;
}

/** A time without a place in the calendar: "now", "recently", "at the time". */
export interface ReferenceSpec {
  type: 'reference';
  timex: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
  /** Set for "at the time": it points to what was told before. */
  context?: boolean;
}

/** A time of day that still needs its day. */
interface WithinDaySpec extends WithinDay {
  type: 'within-day';
}

/** What the words of a time expression say, before it is resolved. */
export type TimeSpec =
  | CalendarSpec
  | ShiftSpec
  | NthSpec
  | DatedSpec
  | PartSpec
  | SpanSpec
  | DurationSpec
  | SetSpec
  | ReferenceSpec
  | WithinDaySpec;

/** A spec with its place; a weak one counts only when it joins another: "8" in "Monday at 8". */
export interface FoundSpec {
  start: number;
  end: number;
  spec: TimeSpec;
  weak?: boolean;
}
