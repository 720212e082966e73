import type { TimeInterval } from '../../../lib/time/time-interval.ts';
import type { TimelineEntry } from '../../../lib/timeline/timeline-entry.ts';
import { lantern, marquee, northline, unnamed } from './articles.ts';
import { plain, statement } from './facts.ts';

/** An interval given by its ends; a day unless told otherwise. */
export const interval = (
  earliest: string | null,
  latest: string | null = earliest,
  more: Partial<TimeInterval> = {},
): TimeInterval => ({
  earliest,
  latest,
  granularity: 'day',
  hedge: null,
  anchor: 'absolute',
  parts: {},
  ...more,
});

/** From a year told loosely to an article whose date is estimated. */
export const timeline: TimelineEntry[] = [
  {
    type: 'event',
    time: interval('2013-01-01', '2013-12-31', { granularity: 'year', hedge: 'about' }),
    edtf: '2013~',
    label: plain('Engagement of Mara Ellison and Tobias Renn'),
    statements: [
      statement(marquee, 'Two years before the wedding he asked her, twice, in the rain.'),
    ],
  },
  {
    type: 'event',
    time: interval('2015-06-06'),
    edtf: '2015-06-06',
    label: plain('Wedding of Mara Ellison and Tobias Renn'),
    statements: [
      statement(marquee, 'They married on June 6, 2015, in a small harbor town.'),
      statement(northline, 'Ellison and Renn married in 2015.'),
    ],
  },
  {
    type: 'event',
    time: interval('2024-03-01', '2024-03-31', { granularity: 'month' }),
    edtf: '2024-03',
    label: plain('Separation'),
    statements: [
      statement(lantern, 'The couple, who met on the set of a radio play, parted in March.'),
    ],
  },
  { type: 'article', article: lantern.id, time: interval('2024-05-14'), estimate: null },
  { type: 'article', article: northline.id, time: interval('2024-05-14'), estimate: null },
  { type: 'article', article: marquee.id, time: interval('2024-05-16'), estimate: null },
  {
    type: 'article',
    article: unnamed.id,
    time: interval('2024-05-14', '2024-05-31', { hedge: 'after' }),
    estimate: plain('Written after the separation was announced on May 14, which it mentions.'),
  },
];
