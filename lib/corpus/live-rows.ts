import type { CorpusDatabase } from './database.ts';
import { APPENDED, runOf, type Segment, segmentOf } from './segment.ts';
import type { Source } from './source.ts';

/** Which rows are seen: those of parts that a source has switched to. */
export interface LiveRows {
  /** Number of articles in them. */
  articles: number;
  /** Whether a row is seen. */
  has(row: number): boolean;
  /** Whether any row of a segment is not seen. */
  isMixed(segment: number): boolean;
  /** Whether any row of a segment is seen. */
  isLive(segment: number): boolean;
}

/**
 * The rows that are seen. Parts still being written, parts replaced and sources removed are left out.
 * Joins a transaction over `sources` and `segments` if there is one.
 */
export async function liveRows(db: CorpusDatabase): Promise<LiveRows> {
  return liveRowsOf(...(await Promise.all([db.sources.toArray(), db.segments.toArray()])));
}

/** The same of all sources and segments, once they are read. */
export function liveRowsOf(sources: readonly Source[], segments: readonly Segment[]): LiveRows {
  const parts = new Set([APPENDED]);
  for (const source of sources)
    if (source.removed === null) for (const part of source.parts) parts.add(part);
  const live = new Map<number, Segment>();
  const mixed = new Set<number>();
  let articles = 0;
  for (const segment of segments) {
    const runs = segment.runs.filter(({ part }) => parts.has(part));
    if (runs.length > 0) live.set(segment.id, { ...segment, runs });
    if (runs.length < segment.runs.length) mixed.add(segment.id);
    for (const run of runs) articles += run.articles;
  }
  return {
    articles,
    has: (row) => runOf(live.get(segmentOf(row)), row) !== undefined,
    isMixed: (segment) => mixed.has(segment),
    isLive: (segment) => live.has(segment),
  };
}
