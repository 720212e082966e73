import type { Article } from '../article/article.ts';
import { appendArticles } from './append-articles.ts';
import type { CorpusDatabase } from './database.ts';
import { removeArticles } from './remove-articles.ts';
import { newFeedState, type Source } from './source.ts';

/** Items remembered as dealt with; a feed lists fewer. */
const MOST_HANDLED = 2_000;

/**
 * Adds what a feed lists.
 * @returns how many articles are new; null where the source was removed in the meantime
 */
export async function addFeedArticles(
  db: CorpusDatabase,
  source: string,
  articles: readonly Article[],
): Promise<number | null> {
  if (!(await standing(db, source))) return null;
  return (await appendArticles(db, source, articles)).added;
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
  const tables = [db.sources, db.articles, db.segments, db.postings, db.claims];
  return db.transaction('rw', tables, async () => {
    const held = await standing(db, source);
    if (!held) return false;
    if (whole) {
      if (whole.id !== item) {
        const excerpt = db.articles.where('[source+id]').equals([source, item]);
        await removeArticles(db, await excerpt.toArray());
      }
      await appendArticles(db, source, [whole]);
    }
    const feed = held.feed ?? newFeedState;
    const handled = [...new Set([...feed.handled, item])].slice(-MOST_HANDLED);
    await db.sources.update(source, { feed: { ...feed, handled } });
    return true;
  });
}

async function standing(db: CorpusDatabase, id: string): Promise<Source | null> {
  const source = await db.sources.get(id);
  return source?.removed === null ? source : null;
}
