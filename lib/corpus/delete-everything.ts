import type { CorpusDatabase } from './database.ts';

/** Empties every table, all at once. A sync that is under way then ends as interrupted. */
export async function deleteEverything(db: CorpusDatabase): Promise<void> {
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
}
