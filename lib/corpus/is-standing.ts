import type { CorpusDatabase } from './database.ts';

/** Whether a source is there and not removed. */
export async function isStanding(db: CorpusDatabase, source: string): Promise<boolean> {
  return (await db.sources.get(source))?.removed === null;
}
