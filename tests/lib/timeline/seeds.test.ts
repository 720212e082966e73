import { describe, expect, it } from 'vitest';
import { extractClaims } from '../../../lib/facts/extract-claims.ts';
import { buildTimeline } from '../../../lib/timeline/build-timeline.ts';
import type { TimelineEntry } from '../../../lib/timeline/timeline-entry.ts';
import { replacing, seedArticles } from '../facts/seed-articles.ts';

function timelineOf(change?: (text: string) => string): TimelineEntry[] {
  const articles = seedArticles(change);
  return buildTimeline(articles, articles.flatMap(extractClaims));
}

/** Events as "date key values", articles as "date id" with "?" for an estimated date. */
function lines(entries: TimelineEntry[]): string[] {
  return entries.map((entry) =>
    entry.type === 'event'
      ? [entry.edtf, entry.label.key, ...entry.label.values].join(' ')
      : `${entry.time?.earliest}${entry.estimate ? '?' : ''} article`,
  );
}

describe('the timeline of the seed stories', () => {
  it('tells the events in order, the undated article at its estimated place', () => {
    expect(lines(timelineOf())).toEqual([
      '2011~ event_engagement',
      '2013-09 event_wedding',
      '2020-09 event_pregnancy_loss',
      '2020-09 event_pregnancy_loss_announced',
      '2020-10 event_performance_named Billboard Music Awards',
      '2020-10-01/2020-10-10 event_pregnancy_loss_announced',
      '2020-11~ event_statement',
      '2020-11~ event_statement',
      '2020-11 event_statement_named Good Morning America',
      '2020-12-01? article',
      '2020-12-08 event_statement',
      '2020-12-11 article',
    ]);
  });

  it('says why the undated article stands where it stands', () => {
    const undated = timelineOf().find((entry) => entry.type === 'article' && entry.estimate);
    expect(undated).toMatchObject({
      estimate: { key: 'estimate_relative', values: ['three months ago', 'Us Weekly', '2020-09'] },
    });
  });

  it('puts the loss of both articles into one entry', () => {
    const loss = timelineOf().find(
      (entry) => entry.type === 'event' && entry.label.key === 'event_pregnancy_loss',
    );
    expect(loss?.type === 'event' && loss.statements).toHaveLength(2);
  });

  it('follows the words of the texts', () => {
    const changed = lines(
      timelineOf(
        replacing({
          'two years after': 'three years after',
          'September 2013': 'May 2012',
          'Billboard Music Awards in October': 'Golden Reel Awards in November',
          'three months ago': 'two months ago',
        }),
      ),
    );
    expect(changed).toEqual(
      expect.arrayContaining([
        '2009~ event_engagement',
        '2012-05 event_wedding',
        '2020-11 event_performance_named Golden Reel Awards',
        '2020-11-01? article',
      ]),
    );
  });
});
