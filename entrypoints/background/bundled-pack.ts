import { browser } from 'wxt/browser';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { loadBundledPack } from '../../lib/sync/load-bundled-pack.ts';

/**
 * Loads the bundled stories, once for each start of the background: an install that was cut short is
 * so made good. A failure is told in the options; everything else goes on without them.
 */
export function bundledPack(db: CorpusDatabase): () => Promise<unknown> {
  let loading: Promise<unknown> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };

  function load(): Promise<unknown> {
    return loadBundledPack(db, browser.runtime.getURL('/corpus/latest.json'), {
      fetch: (...request) => fetch(...request),
      now: () => Date.now(),
    });
  }
}
