import { browser } from 'wxt/browser';
import { applyRetention } from '../../lib/corpus/apply-retention.ts';
import { databaseFailure } from '../../lib/corpus/database-failure.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { readSettings } from '../../lib/settings/kept-settings.ts';

/** Milliseconds between two transactions, so that whatever the reader does comes first. */
const PAUSE = 30;

const pause = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, PAUSE);
  });

/** Removes what the reader does not want to hold any longer; one run at a time. */
export function retention(db: CorpusDatabase): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  async function run(): Promise<void> {
    const { keepDays, keepMegabytes } = await readSettings(browser.storage.local);
    const bytes = keepMegabytes === null ? null : keepMegabytes * 1_000_000;
    try {
      await applyRetention(db, { days: keepDays, bytes }, Date.now(), pause);
    } catch (error) {
      // A database that fails now is met again by the next run.
      if (databaseFailure(error) === null) throw error;
    }
  }
}
