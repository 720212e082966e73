import type { Article } from '../article/article.ts';
import type { Claim } from '../facts/claim.ts';
import { datesByDay } from '../facts/dates/dates-by-day.ts';
import { toEdtf } from '../time/edtf.ts';
import { datedClaims } from './dated-claim.ts';
import type { DatedClaim } from './dated-claim.ts';
import { estimatePublication } from './estimate-publication.ts';
import type { Estimate } from './estimate-publication.ts';
import { labelOf } from './event-label.ts';
import { mergeEvents } from './merge-events.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/**
 * The coverage of a story by publication and the dated events that its articles mention, merged across
 * articles, in order of time; what has no time at all comes last. An undated article stands where the
 * events that it shares with dated ones put it, marked as an estimate.
 */
export function buildTimeline(
  articles: readonly Article[],
  claims: readonly Claim[],
): TimelineEntry[] {
  const sure = datedClaims(claims);
  const outlets = new Map(
    articles.map(({ id, outlet }) => [id, outlet.name ?? outlet.domain ?? '']),
  );
  const outletOf = (id: string): string => outlets.get(id) ?? '';
  const outletNames = new Set([...outlets.values()].map((name) => name.toLowerCase()));
  const people = new Set(
    claims.flatMap(({ about, subject }) => [about?.toLowerCase() ?? '', ...subject]),
  );
  const entries: TimelineEntry[] = [];
  const estimated: DatedClaim[] = [];
  for (const article of articles) {
    if (article.published !== null) {
      entries.push({
        type: 'article',
        article: article.id,
        time: dayOf(article.published.iso),
        estimate: null,
      });
      continue;
    }
    const datesOn = datesByDay(article);
    const estimate = estimatePublication(datesOn, sure, outletOf);
    entries.push({
      type: 'article',
      article: article.id,
      time: estimate?.time ?? null,
      estimate: estimate?.reason ?? null,
    });
    if (estimate) estimated.push(...claimsOnceDated(datesOn, estimate));
  }
  for (const group of mergeEvents([...sure, ...estimated])) {
    entries.push({
      type: 'event',
      time: group.time,
      edtf: toEdtf(group.time),
      label: labelOf(group.claims, people, outletNames),
      statements: group.claims.map(({ evidence, attribution }) => ({ evidence, attribution })),
    });
  }
  return entries.toSorted(
    (a, b) =>
      startOf(a).localeCompare(startOf(b)) ||
      (a.type === b.type ? 0 : a.type === 'event' ? -1 : 1) ||
      nameOf(a).localeCompare(nameOf(b)),
  );
}

/** What an undated article dates only by its day of writing, once that is estimated. */
function claimsOnceDated(datesOn: (day: string) => Claim[], { time }: Estimate): DatedClaim[] {
  return datedClaims(datesOn(time.latest)).flatMap(({ claim, time: found }) => {
    if (found.anchor === 'absolute') return [];
    if (found.granularity === 'day' && time.granularity !== 'day') return [];
    return [{ claim, time: { ...found, hedge: found.hedge ?? 'about' } }];
  });
}

function dayOf(iso: string): DatedClaim['time'] {
  const day = iso.slice(0, 10);
  return {
    earliest: day,
    latest: day,
    granularity: 'day',
    hedge: null,
    anchor: 'absolute',
    parts: {},
  };
}

function startOf(entry: TimelineEntry): string {
  return entry.time?.earliest ?? '9999';
}

function nameOf(entry: TimelineEntry): string {
  return entry.type === 'article' ? entry.article : entry.label.key;
}
