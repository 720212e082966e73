import type { CorpusDatabase } from './database.ts';
import { isSubscribed } from './source.ts';

/**
 * Ids of the subscribed sources whose sync was cut short, as by the end of the worker: their progress
 * stands, but nobody works on it. To be asked when no sync is running.
 */
export async function interruptedSyncs(db: CorpusDatabase): Promise<string[]> {
  const sources = await db.sources.toArray();
  return sources.filter((source) => source.progress && isSubscribed(source)).map(({ id }) => id);
}
