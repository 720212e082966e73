import { databaseFailure } from '../corpus/database-failure.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import { recordRun } from '../corpus/record-run.ts';
import { noCounts, type Progress, type Source, type SourceRun } from '../corpus/source.ts';
import { ofSyncs, sweepParts } from '../corpus/sweep-parts.ts';
import type { SyncFailure } from '../corpus/sync-failure.ts';
import { whileWriting } from '../corpus/writers.ts';
import { failed, type Failure } from './failure.ts';
import { type Wait, waitFor } from './host-turns.ts';
import { progressWriter } from './progress-writer.ts';
import { type KeepUnnoted, recordAtLast } from './record-at-last.ts';

/** What a sync gets to tell how far it is, and to know when to stop. */
export interface SyncRun {
  signal?: AbortSignal | undefined;
  onProgress: (progress: Progress) => Promise<void>;
}

export type SyncResult =
  Pick<SourceRun, 'outcome' | 'counts'> | (Failure & { offeredKey?: string });

export interface RunOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  signal?: AbortSignal | undefined;
  wait?: Wait | undefined;
  keepUnnoted?: KeepUnnoted | undefined;
}

/** Runs one sync of a source and records the outcome, whatever it is. */
export async function runSync(
  db: CorpusDatabase,
  source: Source,
  sync: (run: SyncRun) => Promise<SyncResult>,
  { now, signal, wait = waitFor, keepUnnoted = async () => undefined }: RunOptions,
): Promise<SourceRun> {
  const at = now();
  const onProgress = progressWriter(db, source.id, now);
  await keepUnnoted(source.id, null);
  try {
    const result = await whileWriting(db, () => sync({ signal, onProgress }));
    if (!failed(result)) return await recordRun(db, source.id, { at, reason: null, ...result });
    return await recordRun(db, source.id, failedRun(at, result.failure), result);
  } catch (error) {
    const reason = signal?.aborted ? 'cancelled' : databaseFailure(error);
    if (reason === null) throw error;
    const run = failedRun(at, reason);
    return reason === 'cancelled'
      ? await recordRun(db, source.id, run).catch(() => run)
      : await recordAtLast(db, source.id, run, { wait, keepUnnoted });
  } finally {
    if (signal?.aborted) await sweepParts(db, ofSyncs(source.id));
  }
}

/** The outcome of a run that came to nothing. */
export function failedRun(at: number, reason: SyncFailure): SourceRun {
  const outcome = reason === 'cancelled' ? 'cancelled' : 'failed';
  return { at, outcome, counts: noCounts, reason };
}
