import type { CorpusDatabase } from '../corpus/database.ts';
import { recordRun } from '../corpus/record-run.ts';
import { failedRun } from './run-sync.ts';

/**
 * Notes the imports of files that ended with the background: nobody works on them any more, and only
 * the reader can give the file again. What was read of it is kept for that. To be called before an
 * import begins.
 * @param now milliseconds since 1970
 */
export async function endInterruptedImports(db: CorpusDatabase, now: number): Promise<void> {
  const files = await db.sources.where('id').startsWith('file:').toArray();
  for (const { id, progress, lastRun, generation } of files)
    // One that came with an export has articles and no run.
    if (progress || (!lastRun && generation === 0))
      await recordRun(db, id, failedRun(now, 'cut_short'));
}
