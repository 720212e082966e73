import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { visibleArticles } from './visible-articles.ts';

/** The articles of these ids, each once, in any order; ids that the corpus lacks are left out. */
export function articlesById(db: CorpusDatabase, ids: readonly string[]): Promise<Article[]> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    // One request for each id: a cursor over all of them would wait for every step.
    const records = ids.map((id) => db.articles.where('id').equals(id).toArray());
    const visible = await visibleArticles(
      db,
      Promise.all(records).then((all) => all.flat()),
    );
    return [...new Map(visible.map(({ id, article }) => [id, article])).values()];
  });
}
