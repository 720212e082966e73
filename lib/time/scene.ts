import type { TimeAnchor, TimeInterval } from './time-interval.ts';

/** What a time expression is resolved against. */
export interface Scene {
  /** ISO date of the publication. */
  reference: string | null;
  /** Minutes since midnight at the publication, where it gives them. */
  minutes: number | null;
  /** The date told last before it. */
  context: (TimeInterval & { earliest: string; latest: string }) | null;
  /** True where dates without a year follow the date told last, as in an account of the past. */
  narrative: boolean;
  tense: 'past' | 'future' | null;
}

/** A stretch of days with its value, before hedges. */
export interface Stretch {
  earliest: string;
  latest: string;
  granularity: TimeInterval['granularity'];
  timex: string;
}

/** An interval over a stretch of days; the stretch is null where nothing is known but the parts. */
export function intervalOf(
  stretch: Omit<Stretch, 'timex'> | null,
  granularity: TimeInterval['granularity'],
  anchor: TimeAnchor,
  parts: TimeInterval['parts'] = {},
): TimeInterval {
  return {
    earliest: stretch?.earliest ?? null,
    latest: stretch?.latest ?? null,
    granularity: stretch?.granularity ?? granularity,
    hedge: null,
    anchor: stretch ? anchor : 'none',
    parts,
  };
}
