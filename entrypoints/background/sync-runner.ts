import { browser } from 'wxt/browser';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { interruptedSyncs } from '../../lib/corpus/interrupted-syncs.ts';
import { sitePattern } from '../../lib/settings/site-pattern.ts';
import { syncAll } from '../../lib/sync/sync-all.ts';
import { syncSource, type SyncOptions } from '../../lib/sync/sync-source.ts';

/** Chrome stops a worker that has called no extension API for 30 seconds. */
const heartbeat = 20_000;

async function allowed(origin: string): Promise<boolean> {
  const pattern = sitePattern(origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** Runs one sync at a time; its progress and outcome stand in the sources table. */
export function syncRunner(db: CorpusDatabase) {
  let running: AbortController | null = null;

  async function start(source: string | null): Promise<void> {
    if (running) return;
    running = new AbortController();
    const options: SyncOptions = {
      fetch: (...request) => fetch(...request),
      now: () => Date.now(),
      signal: running.signal,
      allowed,
    };
    const beat = setInterval(() => void browser.runtime.getPlatformInfo(), heartbeat);
    try {
      if (source === null) await syncAll(db, options);
      else await syncSource(db, source, options);
    } finally {
      clearInterval(beat);
      running = null;
    }
  }

  return {
    start,
    cancel: () => running?.abort(),
    /** Takes up what an earlier worker had begun when the browser stopped it. */
    async resume(): Promise<void> {
      for (const source of await interruptedSyncs(db)) await start(source);
    },
  };
}
