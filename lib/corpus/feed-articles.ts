import type { Article } from '../article/article.ts';
import { appendArticles } from './append-articles.ts';
import type { CorpusDatabase } from './database.ts';
import { noteHandled } from './handled-items.ts';
import { isStanding } from './is-standing.ts';
import { removeArticles } from './remove-articles.ts';

/**
 * Adds what a feed lists.
 * @returns how many articles are new; null where the source was removed in the meantime
 */
export async function addFeedArticles(
  db: CorpusDatabase,
  source: string,
  articles: readonly Article[],
): Promise<number | null> {
  return (await appendArticles(db, source, articles))?.added ?? null;
}

/**
 * Puts a whole article in the place of what a feed gave of it, or notes that it could not be read, so
 * that it is not asked for again.
 * @returns false where the source was removed in the meantime
 */
export async function settleFeedItem(
  db: CorpusDatabase,
  source: string,
  item: string,
  whole: Article | null,
): Promise<boolean> {
  const tables = [db.sources, db.articles, db.segments, db.postings, db.claims, db.handled];
  return db.transaction('rw', tables, async () => {
    if (!(await isStanding(db, source))) return false;
    if (whole) {
      if (whole.id !== item) {
        const excerpt = db.articles.where('[source+id]').equals([source, item]);
        await removeArticles(db, await excerpt.toArray());
      }
      await appendArticles(db, source, [whole]);
    }
    await noteHandled(db, source, item);
    return true;
  });
}
