import { browser } from 'wxt/browser';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { keepByHand, keepUnlessGivenUp } from '../../lib/corpus/keep-as-decided.ts';
import { keptState } from '../../lib/corpus/kept-state.ts';
import { renewKept } from '../../lib/corpus/renew-kept.ts';
import { readSettings } from '../../lib/settings/kept-settings.ts';
import type { KeptArticles } from '../../lib/tabs/kept-articles.ts';

/** What the source of kept articles is called where sources are listed. */
export const keptTitle = (): string => browser.i18n.getMessage('kept_title');

/** The kept articles, over the database and the settings. */
export function keptArticles(db: CorpusDatabase): KeptArticles {
  return {
    keep: (article) => keepByHand(db, article, Date.now(), keptTitle()),
    keepRead: (article) => keepUnlessGivenUp(db, article, Date.now(), keptTitle()),
    renew: (article) => renewKept(db, article, Date.now(), keptTitle()),
    state: (id) => keptState(db, id),
    keepsWhatIsRead: async () => (await readSettings(browser.storage.local)).keepRead,
  };
}
