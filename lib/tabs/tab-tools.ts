import type { Corpus } from '../context/corpus.ts';
import type { KeptArticles } from './kept-articles.ts';
import type { PageRecords } from './page-records.ts';

/** What knowing a tab takes from the browser and the database. */
export interface TabTools {
  /**
   * Runs the reading script in a tab, in this very document where one is given, and gives its result;
   * rejects where that is not allowed.
   */
  runInTab(tab: number, document?: string): Promise<unknown>;
  /** Whether pages at this address may be read without a click, at present. */
  mayRead(url: string): Promise<boolean>;
  /** `url` is undefined where the browser does not tell it. */
  describe(tab: number): Promise<{ url: string | undefined; private: boolean }>;
  showBadge(tab: number, count: number): Promise<void>;
  records: PageRecords;
  /** The corpus, ready to be asked; `remember` is false for a private window. */
  corpus(options: { remember: boolean }): Promise<Corpus>;
  /** Uses time in which a page is being read to make the answer faster; gives what ends it. */
  warmUp(): () => void;
  kept: KeptArticles;
  /** What an error of the database means; null for a fault of ours. */
  databaseFailure(error: unknown): 'storage_full' | 'database' | null;
}
