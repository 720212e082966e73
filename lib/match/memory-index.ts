import type { Article } from '../article/article.ts';
import type { CorpusIndex, Posting, Postings } from './corpus-index.ts';
import { indexTerms } from './index-terms.ts';
import { wantedRows } from './wanted-rows.ts';

/** An index over articles that are all in memory; rows are their places in the list. */
export function memoryIndex(articles: readonly Article[]): CorpusIndex {
  const lists = new Map<string, Posting[]>();
  for (const [row, article] of articles.entries())
    for (const [key, frequency] of indexTerms(article)) {
      const list = lists.get(key);
      if (list) list.push({ row, frequency });
      else lists.set(key, [{ row, frequency }]);
    }
  const size = articles.length;
  return {
    search({ keys, most = () => Infinity, choose, pause, meanwhile, use }) {
      const limit = most(size);
      meanwhile?.();
      const postings = new Map<string, Postings>();
      for (const key of keys) {
        const list = lists.get(key);
        if (list)
          postings.set(key, { holders: list.length, list: list.length > limit ? [] : list });
      }
      const found = new Map<number, Article>();
      for (const rows of wantedRows(choose(postings, size), pause))
        for (const row of rows) {
          const article = articles[row];
          if (!article) continue;
          found.set(row, article);
          use?.(article);
        }
      return Promise.resolve({ size, postings, articles: found });
    },
  };
}
