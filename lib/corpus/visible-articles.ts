import type { CorpusDatabase } from './database.ts';
import { type LiveRows, liveRows } from './live-rows.ts';
import type { Source } from './source.ts';
import type { StoredArticle } from './stored-article.ts';

type Stored = StoredArticle | undefined;

/**
 * Of these records those that the reader may see: not in a part that is being written or replaced,
 * not of a source that was removed, not withdrawn by its publisher. Joins a transaction over `sources`
 * and `segments` if there is one.
 */
export async function visibleArticles(
  db: CorpusDatabase,
  stored: PromiseLike<readonly Stored[]> | readonly Stored[],
): Promise<StoredArticle[]> {
  const [live, sources, records] = await Promise.all([liveRows(db), db.sources.toArray(), stored]);
  return records.filter(visibleIn(live, sources));
}

/** Tells whether the reader may see a record, once everything is read. */
export function visibleIn(
  live: LiveRows,
  sources: readonly Source[],
): (stored: Stored) => stored is StoredArticle {
  const withdrawn = new Map(
    sources
      .filter(({ removed }) => removed === null)
      .map((each) => [each.id, new Set(each.withdrawn)]),
  );
  return (each): each is StoredArticle => {
    if (!each || !live.has(each.row)) return false;
    return withdrawn.get(each.source)?.has(each.id) === false;
  };
}
