import type { Article } from '../article/article.ts';
import { appendArticles } from './append-articles.ts';
import type { CorpusDatabase } from './database.ts';
import { removeArticles } from './remove-articles.ts';
import { revisionOf } from './revision.ts';
import { newSource } from './source.ts';
import { UNDO_TIME } from './undo-time.ts';

/** Id of the source of articles that the reader kept. */
export const KEPT = 'kept';

/** What is written when an article is kept. */
export function keptTables(db: CorpusDatabase) {
  return [db.sources, db.articles, db.segments, db.postings, db.claims, db.revisions];
}

/**
 * Keeps an article, or its present version where it was kept before; what changed since is recorded.
 * @param title of the source, should it be the first kept article
 * @throws Dexie's error when the database fails; nothing is then written
 */
export async function keepArticle(
  db: CorpusDatabase,
  article: Article,
  now: number,
  title: string,
): Promise<void> {
  await db.transaction('rw', keptTables(db), async () => {
    const fresh = newSource({ id: KEPT, kind: 'kept', title, address: null, added: now });
    const source = (await db.sources.get(KEPT)) ?? fresh;
    // What the reader removed for good, and no sweep has taken yet, does not come back with this one.
    if (source.removed !== null && source.removed < now - UNDO_TIME)
      await removeArticles(
        db,
        await db.articles.where('[source+id]').between([KEPT], [KEPT, []]).toArray(),
      );
    if (source === fresh || source.removed !== null)
      await db.sources.put({ ...source, removed: null });
    const before = await db.articles.where('[source+id]').equals([KEPT, article.id]).first();
    const { changed = 0 } = (await appendArticles(db, KEPT, [article])) ?? {};
    const revision = before && changed > 0 ? revisionOf(before.article, article, now) : null;
    if (revision) await db.revisions.add(revision);
  });
}

/** Whether an article is kept. */
export async function isKept(db: CorpusDatabase, id: string): Promise<boolean> {
  const source = await db.sources.get(KEPT);
  if (source?.removed !== null) return false;
  return (await db.articles.where('[source+id]').equals([KEPT, id]).count()) > 0;
}
