import type { CorpusDatabase } from './database.ts';
import { liveRowsOf } from './live-rows.ts';
import type { Source } from './source.ts';

/** How many articles the sources hold, and which of all rows are seen. */
export interface SeenRows {
  /** Articles that are seen, one that several sources hold for each of them. */
  articles: number;
  /** Articles that stand in the database and are not seen. */
  unseen: number;
  /** Articles by source id, those of removed sources among them. */
  bySource: Record<string, number>;
  /** When each source was synced last, of those that were; milliseconds since 1970. */
  lastRuns: Record<string, number>;
  /** Whether a row is seen, if an article stands in it. */
  has: (row: number) => boolean;
  /** Whether any row of a segment is seen; those of articles that came one by one are not told apart. */
  isLive: (segment: number) => boolean;
}

/**
 * Reads them in one transaction: to begin one for each of hundreds of feeds takes longer than to count.
 * Articles that came one by one stand among others that are seen until their removed source is swept.
 */
export function seenRows(db: CorpusDatabase): Promise<SeenRows> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    const [sources, segments, all] = await Promise.all([
      db.sources.toArray(),
      db.segments.toArray(),
      db.articles.count(),
    ]);
    const live = liveRowsOf(sources, segments);
    const inPart = new Map<number, number>();
    for (const { runs } of segments)
      for (const { part, articles } of runs) inPart.set(part, (inPart.get(part) ?? 0) + articles);
    const bySource: Record<string, number> = {};
    const lastRuns: Record<string, number> = {};
    const gone = new Set<number>();
    for (const source of sources) {
      const { id, parts, removed, lastRun } = source;
      if (lastRun) lastRuns[id] = lastRun.at;
      const single = db.articles.where('[source+id]').between([id], [id, []]);
      if (!growsOneByOne(source))
        bySource[id] = parts.reduce((sum, part) => sum + (inPart.get(part) ?? 0), 0);
      else if (removed === null) bySource[id] = await single.count();
      else {
        const rows = await single.primaryKeys();
        bySource[id] = rows.length;
        // Those that an import brought stand in parts, which are out of sight by themselves.
        for (const row of rows) if (live.has(row)) gone.add(row);
      }
    }
    const articles = live.articles - gone.size;
    return {
      articles,
      unseen: all - articles,
      bySource,
      lastRuns,
      has: (row) => live.has(row) && !gone.has(row),
      isLive: (segment) => live.isLive(segment),
    };
  });
}

/** Such a source's articles stand in parts only where an import brought them. */
function growsOneByOne({ kind }: Source): boolean {
  return kind === 'kept' || kind === 'feed' || kind === 'sitemap';
}
