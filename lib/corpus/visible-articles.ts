import type { CorpusDatabase } from './database.ts';
import { liveRows } from './live-rows.ts';
import type { StoredArticle } from './stored-article.ts';

/**
 * Of these records those that the reader may see: not in a part that is being written or replaced,
 * not of a source that was removed, not withdrawn by its publisher. Joins a transaction over `sources`
 * and `segments` if there is one.
 */
export async function visibleArticles(
  db: CorpusDatabase,
  stored: readonly (StoredArticle | undefined)[],
): Promise<StoredArticle[]> {
  const [live, sources] = await Promise.all([liveRows(db), db.sources.toArray()]);
  const withdrawn = new Map(
    sources
      .filter(({ removed }) => removed === null)
      .map((each) => [each.id, new Set(each.withdrawn)]),
  );
  return stored.filter((each): each is StoredArticle => {
    if (!each || !live.has(each.row)) return false;
    return withdrawn.get(each.source)?.has(each.id) === false;
  });
}
