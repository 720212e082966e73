import type { CorpusDatabase } from './database.ts';
import { liveRowsOf } from './live-rows.ts';
import { APPENDED } from './segment.ts';

export interface CorpusState {
  /**
   * A word that stays the same while the articles that are seen do: to be watched in place of what
   * would have to be counted. Whatever a sync writes does not change it before the source switches.
   */
  seen: string;
  /** A word that stays the same until the end of a sync that brought something is noted. */
  updates: string;
  /** Whether any source is being synced or imported. */
  syncing: boolean;
}

/** How the corpus stands, from the rows of its sources and segments alone. */
export async function corpusState(db: CorpusDatabase): Promise<CorpusState> {
  return db.transaction('r', db.sources, db.segments, async () => {
    const [sources, segments] = await Promise.all([db.sources.toArray(), db.segments.toArray()]);
    const { articles } = liveRowsOf(sources, segments);
    // Where one article goes and one comes, only the rows that were ever given tell it.
    const single = segments.flatMap(({ runs }) => runs).filter(({ part }) => part === APPENDED);
    const seen = JSON.stringify([
      articles,
      single.reduce((sum, { rows }) => sum + rows, 0),
      sources.map(({ id, parts, removed }) => [id, removed, parts]),
    ]);
    const updates = JSON.stringify(
      sources.flatMap(({ id, lastRun }) =>
        lastRun?.outcome === 'updated' ? [[id, lastRun.at]] : [],
      ),
    );
    return { seen, updates, syncing: sources.some(({ progress }) => progress) };
  });
}
