import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { Browse, type BrowseActions } from '../../components/browse/Browse.tsx';
import { BrowseFold } from '../../components/browse/BrowseFold.tsx';
import type { CorpusFigures } from '../../components/options/Figures.tsx';
import { browseRows, outletNames } from '../../lib/corpus/browse-rows.ts';
import { browsedArticles } from '../../lib/corpus/browsed-articles.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { giveUpArticle, restoreKept } from '../../lib/corpus/given-up.ts';
import type { Attempt } from './attempts.ts';

/** The list of all articles over the database; it is read again when the figures change. */
export function browsePart(
  db: CorpusDatabase,
  figures: Signal<CorpusFigures | null>,
  attempt: Attempt,
) {
  const outlets = signal<string[]>([]);
  const actions: BrowseActions = {
    onFind: async (wish, onSome) => {
      const rows = await browseRows(db, wish, onSome);
      outlets.value = await outletNames(db);
      return rows;
    },
    onRead: (rows) => browsedArticles(db, rows),
    onOpen: (url) => void browser.tabs.create({ url }),
    onGiveUp: (article) => attempt(giveUpArticle(db, article, Date.now())),
    onRestore: (article) => attempt(restoreKept(db, article)),
  };
  return function BrowsePart() {
    return (
      <BrowseFold>
        <Browse actions={actions} outlets={outlets.value} version={figures.value} />
      </BrowseFold>
    );
  };
}
