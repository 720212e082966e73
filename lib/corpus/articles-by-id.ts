import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { visibleArticles } from './visible-articles.ts';

/** The articles of these ids, each once, in any order; ids that the corpus lacks are left out. */
export function articlesById(db: CorpusDatabase, ids: readonly string[]): Promise<Article[]> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    const stored = await db.articles
      .where('id')
      .anyOf([...ids])
      .toArray();
    const visible = await visibleArticles(db, stored);
    return [...new Map(visible.map(({ id, article }) => [id, article])).values()];
  });
}
