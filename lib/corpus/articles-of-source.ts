import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { visibleArticles } from './visible-articles.ts';

/** The articles that one source brought, by publication, undated ones first. */
export function articlesOfSource(db: CorpusDatabase, source: string): Promise<Article[]> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    const stored = await db.articles.where('[source+id]').between([source], [source, []]).toArray();
    const visible = await visibleArticles(db, stored);
    return visible.toSorted((a, b) => (a.day < b.day ? -1 : 1)).map(({ article }) => article);
  });
}
