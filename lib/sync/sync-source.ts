import type { CorpusDatabase } from '../corpus/database.ts';
import { hasCome } from '../corpus/next-run.ts';
import { recordRun } from '../corpus/record-run.ts';
import { isSubscribed, type SourceRun } from '../corpus/source.ts';
import { syncFeed, type FeedOptions } from './feeds/sync-feed.ts';
import { inTurn } from '../corpus/writers.ts';
import { failedRun, type RunOptions, runSync, type SyncResult, type SyncRun } from './run-sync.ts';
import { type Slots, slots } from './slots.ts';
import { syncPack } from './sync-pack.ts';
import { webPack } from './web-pack.ts';

export interface SyncOptions extends FeedOptions, RunOptions {
  /** Leaves out what was synced within the last hour, or backs off. */
  onlyDue?: boolean;
  /** Ends all that is asked for. */
  signal?: AbortSignal | undefined;
  /** Ends the run of one source, as `signal` does. */
  signalOf?: ((source: string) => AbortSignal) | undefined;
  /** How many packs are read at once, as each takes memory; without, as many as are asked for. */
  packs?: Slots | undefined;
}

/**
 * Brings one source up to date, shows its progress in the `sources` table and leaves the outcome
 * there; one run of a source after the other. A failure is a reason, never an exception; what was held
 * before stays.
 */
export function syncSource(
  db: CorpusDatabase,
  id: string,
  options: SyncOptions,
): Promise<SourceRun> {
  const signal = options.signalOf?.(id) ?? options.signal;
  return inTurn(db, id, () => syncNow(db, id, { ...options, signal }));
}

async function syncNow(db: CorpusDatabase, id: string, options: SyncOptions): Promise<SourceRun> {
  const source = await db.sources.get(id);
  const at = options.now();
  // It may have waited for a run that was cancelled.
  if (options.signal?.aborted) return failedRun(at, 'cancelled');
  if (!source || source.address === null || !isSubscribed(source))
    return failedRun(at, 'not_supported');
  // The run that it waited for may have been all that was due.
  if (options.onlyDue && source.lastRun && !hasCome(source.due, at)) return source.lastRun;
  const { allowed } = options;
  const { address, waitUntil = 0 } = source;
  if (allowed && !(await allowed(new URL(address).origin)))
    return recordRun(db, id, failedRun(at, 'not_permitted'));
  if (!hasCome(waitUntil, at))
    return recordRun(db, id, failedRun(at, 'asked_to_wait'), { retryAfter: waitUntil - at });
  const { packs = slots(Infinity) } = options;
  const read = (run: SyncRun): Promise<SyncResult> =>
    source.kind === 'pack'
      ? packs(
          () => syncPack(db, source, webPack(address, { ...options, turns: undefined }), run),
          () => run.onProgress({ done: 0, total: 0, phase: 'waiting' }),
          run.signal,
        )
      : syncFeed(db, { ...source, address }, options, run);
  return runSync(db, source, read, options);
}
