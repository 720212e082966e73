import { databaseFailure } from '../corpus/database-failure.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import { recordRun } from '../corpus/record-run.ts';
import type { SourceRun } from '../corpus/source.ts';
import { ofSyncs, sweepParts } from '../corpus/sweep-parts.ts';
import type { Wait } from './host-turns.ts';
import { tryAgain } from './try-again.ts';

/** Keeps an outcome that the full disk has no room for; null where there is none to keep any more. */
export type KeepUnnoted = (source: string, run: SourceRun | null) => Promise<void>;

/**
 * Notes a run that failed since the database did. Its unfinished parts are given back first, and it is
 * tried again after a while: Firefox has no room even for the note before it has undone what the failed
 * transaction wrote, Chromium none before it has compacted its files, and where the disk itself is full,
 * it closes the database, which tells the reason only when it is opened again. Until then the outcome
 * is kept in memory, or else the source would seem to be syncing for ever.
 */
export async function recordAtLast(
  db: CorpusDatabase,
  source: string,
  run: SourceRun,
  { wait, keepUnnoted }: { wait: Wait; keepUnnoted: KeepUnnoted },
): Promise<SourceRun> {
  let told = run;
  /** A database that fails is met again by the next attempt; a fault of ours is thrown on. */
  const passOver = (error: unknown): null => {
    const reason = databaseFailure(error);
    if (reason === null) throw error;
    if (reason === 'storage_full') told = { ...run, reason };
    return null;
  };
  const atLast = await tryAgain(wait, async () => {
    await sweepParts(db, ofSyncs(source)).catch(passOver);
    const noted = await recordRun(db, source, told).catch(passOver);
    await keepUnnoted(source, noted ? null : told);
    return noted;
  });
  return atLast ?? told;
}
