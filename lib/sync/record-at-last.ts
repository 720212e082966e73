import { databaseFailure } from '../corpus/database-failure.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import { recordRun } from '../corpus/record-run.ts';
import type { SourceRun } from '../corpus/source.ts';
import { sweepParts } from '../corpus/sweep-parts.ts';
import type { Wait } from './host-turns.ts';

/** Milliseconds before each further attempt. */
const PAUSES = [200, 1_000, 5_000];

/**
 * Notes a run that failed since the storage is full. Its unfinished parts are given back first, and it
 * is tried again after a while: Firefox has no room even for the note before it has undone what the
 * failed transaction wrote. Without the note the source would seem to be syncing for ever.
 */
export async function recordAtLast(
  db: CorpusDatabase,
  source: string,
  run: SourceRun,
  wait: Wait,
): Promise<SourceRun> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await wait(pause);
    try {
      await sweepParts(db, source);
      return await recordRun(db, source, run);
    } catch (error) {
      if (databaseFailure(error) === null) throw error;
    }
  }
  return run;
}
