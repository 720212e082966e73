import type { Statement, Wording } from '../facts/fact.ts';
import type { TimeInterval } from '../time/time-interval.ts';

/** One line of the timeline: an article by its publication, or a dated event that articles mention. */
export type TimelineEntry =
  | {
      type: 'article';
      article: string;
      /** Null where neither the text gives a date nor one can be estimated. */
      time: TimeInterval | null;
      /** Set where `time` is an estimate: the reason, to be shown with it. */
      estimate: Wording | null;
    }
  | {
      type: 'event';
      time: TimeInterval;
      /** EDTF of the time, for show and export. */
      edtf: string;
      /** What happened, from a template: "Wedding". */
      label: Wording;
      statements: Statement[];
    };
