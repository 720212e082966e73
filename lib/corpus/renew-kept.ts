import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { KEPT, keepArticle, keptTables } from './kept-articles.ts';

/**
 * Takes in the present version of an article that is kept; what changed is recorded. A version of which
 * only the beginning is open does not replace a whole one. Does nothing where the article is not kept, or was
 * given up in the meantime.
 */
export async function renewKept(
  db: CorpusDatabase,
  article: Article,
  now: number,
  title: string,
): Promise<void> {
  await db.transaction('rw', keptTables(db), async () => {
    const kept = await db.articles.where('[source+id]').equals([KEPT, article.id]).first();
    if (!kept || (await db.sources.get(KEPT))?.removed !== null) return;
    if (article.form === 'excerpt' && kept.article.form !== 'excerpt') return;
    await keepArticle(db, article, now, title);
  });
}
