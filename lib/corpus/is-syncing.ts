import type { CorpusDatabase } from './database.ts';

/** Whether any source is being synced or imported. */
export async function isSyncing(db: CorpusDatabase): Promise<boolean> {
  return (await db.sources.toArray()).some(({ progress }) => progress);
}
