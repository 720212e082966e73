import type { CorpusDatabase } from '../corpus/database.ts';
import { hasCome } from '../corpus/next-run.ts';
import { isSubscribed, type SourceRun } from '../corpus/source.ts';
import { syncSource, type SyncOptions } from './sync-source.ts';

/** Feeds that are synced side by side. */
const LANES = 4;

/**
 * Brings every source that has an address of its own up to date: packs one after the other, and beside
 * them feeds, a few side by side, where `turns` keeps to one request to a host at a time. One that
 * fails does not hold up the rest, and a slow pack holds up no feed, only the packs after it; a
 * cancelled run ends all.
 * @returns the outcomes by source id
 */
export async function syncAll(
  db: CorpusDatabase,
  options: SyncOptions,
): Promise<Map<string, SourceRun>> {
  const runs = new Map<string, SourceRun>();
  const now = options.now();
  const all = (await db.sources.toArray()).filter(
    (source) => isSubscribed(source) && (!options.onlyDue || hasCome(source.due, now)),
  );
  const lane = async (waiting: string[]): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      if (options.signal?.aborted) return;
      runs.set(id, await syncSource(db, id, options));
    }
  };
  const idsOf = (isPack: boolean): string[] =>
    all.filter(({ kind }) => (kind === 'pack') === isPack).map(({ id }) => id);
  const feeds = idsOf(false);
  await Promise.all([lane(idsOf(true)), ...Array.from({ length: LANES }, () => lane(feeds))]);
  return runs;
}
