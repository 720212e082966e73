/** How precise a time was given. */
export type Granularity =
  | 'minute'
  | 'hour'
  | 'day-part'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Words that loosen a time: "about", "early", "nearly". */
export type TimeHedge = 'about' | 'early' | 'mid' | 'late' | 'before' | 'after' | 'since' | 'until';

/** What a time was counted from. */
export type TimeAnchor =
  | 'absolute' /* the text gives the whole date */
  | 'published' /* counted from the publication date: "yesterday", "three months ago" */
  | 'tense' /* the year or week was chosen by the tense: "in September" */
  | 'event' /* counted from an event of the same article: "two years after their engagement" */
  | 'none'; /* nothing to count from: only the parts below are known */

/** The parts of the calendar that the words themselves name, whatever the year. */
export interface CalendarParts {
  year?: number;
  /** 1 to 12. */
  month?: number;
  /** 1 to 31. */
  day?: number;
  /** 1 Monday to 7 Sunday, as ISO 8601. */
  weekday?: number;
  season?: 'spring' | 'summer' | 'autumn' | 'winter';
}

/**
 * A time as an interval of whole days, both ends inclusive. An article without a date leaves relative
 * times open: then `earliest` and `latest` are null and only `parts` can be compared.
 */
export interface TimeInterval {
  /** ISO date. */
  earliest: string | null;
  /** ISO date. */
  latest: string | null;
  granularity: Granularity;
  hedge: TimeHedge | null;
  anchor: TimeAnchor;
  parts: CalendarParts;
}
