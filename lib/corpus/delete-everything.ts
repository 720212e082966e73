import type { CorpusDatabase } from './database.ts';
import { onceNobodyWrites } from './writers.ts';

/**
 * Empties every table, all at once. Waits for what is writing, so that nothing of it comes after: who
 * does not want to wait for syncs and imports cancels them first.
 */
export function deleteEverything(db: CorpusDatabase): Promise<void> {
  return onceNobodyWrites(db, () =>
    db.transaction('rw', db.tables, async () => {
      await Promise.all(db.tables.map((table) => table.clear()));
    }),
  );
}
