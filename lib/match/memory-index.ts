import type { Article } from '../article/article.ts';
import type { CorpusIndex, Posting, Postings } from './corpus-index.ts';
import { indexTerms } from './index-terms.ts';

/** An index over articles that are all in memory; rows are their places in the list. */
export function memoryIndex(articles: readonly Article[]): CorpusIndex {
  const postings = new Map<string, Posting[]>();
  for (const [row, article] of articles.entries())
    for (const [key, frequency] of indexTerms(article)) {
      const list = postings.get(key);
      if (list) list.push({ row, frequency });
      else postings.set(key, [{ row, frequency }]);
    }
  return {
    size: () => Promise.resolve(articles.length),
    postings(keys, most = () => Infinity) {
      const limit = most(articles.length);
      const found = new Map<string, Postings>();
      for (const key of keys) {
        const list = postings.get(key);
        if (list) found.set(key, { holders: list.length, list: list.length > limit ? [] : list });
      }
      return Promise.resolve(found);
    },
    articles: (rows) =>
      Promise.resolve(
        new Map(rows.flatMap((row) => [[row, articles[row]] as const]).filter(isPresent)),
      ),
  };
}

function isPresent(entry: readonly [number, Article | undefined]): entry is [number, Article] {
  return entry[1] !== undefined;
}
