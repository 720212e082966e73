import { databaseFailure } from '../corpus/database-failure.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import { recordRun } from '../corpus/record-run.ts';
import { noCounts, type Source, type SourceRun } from '../corpus/source.ts';
import type { SyncFailure } from '../corpus/sync-failure.ts';
import { sweepParts } from '../corpus/sweep-parts.ts';
import { whileWriting } from '../corpus/writers.ts';
import type { PackFiles } from './pack-files.ts';
import { progressWriter } from './progress-writer.ts';
import { syncPack } from './sync-pack.ts';
import { webPack, type FetchOptions } from './web-pack.ts';

export interface SyncOptions extends FetchOptions {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Whether the browser lets us fetch from this origin; asked for each subscribed source. */
  allowed?: (origin: string) => Promise<boolean>;
}

/**
 * Brings one source up to date, shows its progress in the `sources` table and leaves the outcome
 * there. A failure is a reason, never an exception; what was held before stays.
 */
export async function syncSource(
  db: CorpusDatabase,
  id: string,
  options: SyncOptions,
): Promise<SourceRun> {
  const source = await db.sources.get(id);
  const at = options.now();
  if (!source || source.removed !== null || source.address === null || source.kind !== 'pack')
    return failedRun(at, 'not_supported');
  const { allowed, now, signal } = options;
  if (allowed && !(await allowed(new URL(source.address).origin)))
    return recordRun(db, id, failedRun(at, 'not_permitted'));
  return runPack(db, source, webPack(source.address, options), { now, signal });
}

/** Runs the sync of a pack from wherever its files lie, and records the outcome. */
export async function runPack(
  db: CorpusDatabase,
  source: Source,
  files: PackFiles,
  { now, signal }: { now: () => number; signal?: AbortSignal | undefined },
): Promise<SourceRun> {
  const at = now();
  const onProgress = progressWriter(db, source.id, now);
  try {
    const run = () => syncPack(db, source, files, { signal, onProgress });
    const result = await whileWriting(db, run);
    if (!('failure' in result))
      return await recordRun(db, source.id, { at, reason: null, ...result });
    const { failure, offeredKey = null } = result;
    return await recordRun(db, source.id, failedRun(at, failure), offeredKey);
  } catch (error) {
    const reason = signal?.aborted ? 'cancelled' : databaseFailure(error);
    if (reason === null) throw error;
    return await recordRun(db, source.id, failedRun(at, reason)).catch(() => failedRun(at, reason));
  } finally {
    if (signal?.aborted) await sweepParts(db, source.id);
  }
}

function failedRun(at: number, reason: SyncFailure): SourceRun {
  const outcome = reason === 'cancelled' ? 'cancelled' : 'failed';
  return { at, outcome, counts: noCounts, reason };
}
