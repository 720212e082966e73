import type { CorpusDatabase } from '../corpus/database.ts';
import type { SourceRun } from '../corpus/source.ts';
import { syncSource, type SyncOptions } from './sync-source.ts';

/**
 * Brings every source that has an address of its own up to date, one after the other. One that fails
 * does not hold up the rest; a cancelled run ends all.
 * @returns the outcomes by source id
 */
export async function syncAll(
  db: CorpusDatabase,
  options: SyncOptions,
): Promise<Map<string, SourceRun>> {
  const runs = new Map<string, SourceRun>();
  for (const { id, kind, removed } of await db.sources.toArray()) {
    if (kind !== 'pack' || removed !== null) continue;
    if (options.signal?.aborted) break;
    runs.set(id, await syncSource(db, id, options));
  }
  return runs;
}
