import type { CorpusDatabase } from './database.ts';
import { liveRows } from './live-rows.ts';

/**
 * A word that stays the same while the articles that are seen do: to be watched in place of what would
 * have to be counted. Whatever a sync writes does not change it before the source switches to it.
 */
export async function corpusState(db: CorpusDatabase): Promise<string> {
  return db.transaction('r', db.sources, db.segments, async () => {
    const { articles } = await liveRows(db);
    const sources = await db.sources.toArray();
    return JSON.stringify([
      articles,
      sources.map(({ id, parts, removed }) => [id, removed, parts]),
    ]);
  });
}
