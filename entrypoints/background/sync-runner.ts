import { browser } from 'wxt/browser';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { interruptedSyncs } from '../../lib/corpus/interrupted-syncs.ts';
import { sitePattern } from '../../lib/settings/site-pattern.ts';
import { hostTurns, waitFor } from '../../lib/sync/host-turns.ts';
import { syncAll } from '../../lib/sync/sync-all.ts';
import { syncSource, type SyncOptions } from '../../lib/sync/sync-source.ts';
import { keepUnnoted } from '../../lib/sync/unnoted-runs.ts';
import { readFetched } from './read-fetched.ts';
import { stayAwake } from './stay-awake.ts';

/** Milliseconds between two requests to one host. */
const PAUSE = 2_000;

async function allowed(origin: string): Promise<boolean> {
  const pattern = sitePattern(origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Runs one sync at a time, those asked for meanwhile after it; progress stands in the sources table.
 * `afterwards` is called after each.
 */
export function syncRunner(db: CorpusDatabase, afterwards: () => void) {
  const turns = hostTurns(waitFor, PAUSE, () => Date.now());
  const waiting = new Map<string | null, Promise<void>>();
  let line: Promise<void> = Promise.resolve();
  let stop = new AbortController();

  async function run(source: string | null, onlyDue: boolean, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const options: SyncOptions = {
      fetch: (...request) => fetch(...request),
      now: () => Date.now(),
      signal,
      allowed,
      turns,
      keepUnnoted: (id, outcome) => keepUnnoted(browser.storage.session, id, outcome),
      readPage: (page) => readFetched(page).catch(() => null),
    };
    const sync = async (): Promise<unknown> =>
      source === null ? syncAll(db, { ...options, onlyDue }) : syncSource(db, source, options);
    await stayAwake(sync).finally(afterwards);
  }

  function start(source: string | null, onlyDue = false): Promise<void> {
    const same = waiting.get(source);
    if (same) return same;
    const { signal } = stop;
    const turn = line.then(() => {
      waiting.delete(source);
      return run(source, onlyDue, signal);
    });
    waiting.set(source, turn);
    line = turn.catch(() => undefined);
    return turn;
  }

  return {
    start,
    /** Ends the sync that runs, and those that wait. */
    cancel(): void {
      stop.abort();
      stop = new AbortController();
    },
    /** Takes up what an earlier worker had begun when the browser stopped it. */
    async resume(): Promise<void> {
      for (const source of await interruptedSyncs(db)) await start(source);
    },
  };
}
