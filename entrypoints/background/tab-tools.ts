import { browser } from 'wxt/browser';
import { databaseFailure } from '../../lib/corpus/database-failure.ts';
import { readingCorpus } from '../../lib/corpus/reading-corpus.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { sitePattern } from '../../lib/settings/site-pattern.ts';
import { pageRecords } from '../../lib/tabs/page-records.ts';
import { sharedRun } from '../../lib/tabs/shared-run.ts';
import type { TabTools } from '../../lib/tabs/tab-tools.ts';
import { showBadge } from './badge.ts';
import { keptArticles } from './kept-articles.ts';
import { warmUpOnce } from './warm-up-once.ts';

/** The tools for knowing a tab, over the browser and the database. */
export function tabTools(db: CorpusDatabase, ready: () => Promise<unknown>): TabTools {
  return {
    runInTab: sharedRun(async (tab, document) => {
      const where = document === undefined ? { frameIds: [0] } : { documentIds: [document] };
      const [frame] = await browser.scripting.executeScript({
        target: { tabId: tab, ...where },
        files: ['/read-page.js'],
      });
      // Firefox does not reject when the script throws.
      if (frame && 'error' in frame) return { threw: String(frame.error) };
      return frame?.result;
    }),
    async mayRead(url) {
      const site = sitePattern(url);
      return site !== null && browser.permissions.contains({ origins: [site] });
    },
    async describe(tab) {
      const { url, incognito } = await browser.tabs.get(tab);
      return { url, private: incognito };
    },
    showBadge,
    warmUp: warmUpOnce(),
    records: pageRecords(browser.storage.session),
    kept: keptArticles(db),
    async corpus(options) {
      await ready();
      return readingCorpus(db, options);
    },
    databaseFailure,
  };
}
