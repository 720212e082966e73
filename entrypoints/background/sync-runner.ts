import { browser } from 'wxt/browser';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { interruptedSyncs } from '../../lib/corpus/interrupted-syncs.ts';
import { sitePattern } from '../../lib/settings/site-pattern.ts';
import { hostTurns, waitFor } from '../../lib/sync/host-turns.ts';
import { slots } from '../../lib/sync/slots.ts';
import { sourceStops } from '../../lib/sync/source-stops.ts';
import { syncAll } from '../../lib/sync/sync-all.ts';
import { syncSource, type SyncOptions } from '../../lib/sync/sync-source.ts';
import { keepUnnoted } from '../../lib/sync/unnoted-runs.ts';
import { readFetched } from './read-fetched.ts';
import { stayAwake } from './stay-awake.ts';

/** Milliseconds between two requests to one host. */
const PAUSE = 2_000;

/** Packs that are read at once: each takes some ten megabytes, and a slow one holds up no other. */
const PACKS = 3;

async function allowed(origin: string): Promise<boolean> {
  const pattern = sitePattern(origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/**
 * Runs syncs as they are asked for: one that is slow holds up no other source. The same one asked for
 * again waits for it. Progress stands in the sources table; `afterwards` is called after each.
 */
export function syncRunner(db: CorpusDatabase, afterwards: () => void) {
  const turns = hostTurns(waitFor, PAUSE, () => Date.now());
  const packs = slots(PACKS);
  /** The last run of each, whether begun or not, and those that are not begun yet. */
  const last = new Map<string | null, Promise<void>>();
  const waiting = new Map<string | null, Promise<void>>();
  const stops = sourceStops();

  async function run(source: string | null, onlyDue: boolean, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const options: SyncOptions = {
      fetch: (...request) => fetch(...request),
      now: () => Date.now(),
      signal,
      signalOf: (id) => (source === null ? stops.of(id, signal) : signal),
      allowed,
      turns,
      packs,
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
    const signal = source === null ? stops.ofAll() : stops.of(source);
    const begin = (): Promise<void> => {
      if (waiting.get(source) === turn) waiting.delete(source);
      return run(source, onlyDue, signal);
    };
    const turn = (last.get(source) ?? Promise.resolve()).then(begin, begin);
    waiting.set(source, turn);
    last.set(source, turn);
    return turn;
  }

  return {
    start,
    /** Ends the syncs of one source, or for null all, those that wait as well as those that run. */
    cancel(source: string | null): void {
      stops.cancel(source);
      if (source === null) waiting.clear();
      else waiting.delete(source);
    },
    /** Takes up what an earlier worker had begun when the browser stopped it. */
    async resume(): Promise<void> {
      await Promise.all((await interruptedSyncs(db)).map((source) => start(source)));
    },
  };
}
