import type { CorpusDatabase } from '../corpus/database.ts';
import { hasCome } from '../corpus/next-run.ts';
import { recordRun } from '../corpus/record-run.ts';
import { isSubscribed, type SourceRun } from '../corpus/source.ts';
import { syncFeed, type FeedOptions } from './feeds/sync-feed.ts';
import { failedRun, type RunOptions, runSync } from './run-sync.ts';
import { syncPack } from './sync-pack.ts';
import { webPack } from './web-pack.ts';

export interface SyncOptions extends FeedOptions, RunOptions {
  signal?: AbortSignal | undefined;
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
  if (!source || source.address === null || !isSubscribed(source))
    return failedRun(at, 'not_supported');
  const { allowed } = options;
  const { address, waitUntil = 0 } = source;
  if (allowed && !(await allowed(new URL(address).origin)))
    return recordRun(db, id, failedRun(at, 'not_permitted'));
  if (!hasCome(waitUntil, at))
    return recordRun(db, id, failedRun(at, 'asked_to_wait'), { retryAfter: waitUntil - at });
  return source.kind === 'pack'
    ? runSync(
        db,
        source,
        (run) => syncPack(db, source, webPack(address, { ...options, turns: undefined }), run),
        options,
      )
    : runSync(db, source, (run) => syncFeed(db, { ...source, address }, options, run), options);
}
