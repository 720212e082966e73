import type { Article } from '../article/article.ts';
import type { CorpusIndex, Posting } from './corpus-index.ts';
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
    postings: (keys) =>
      Promise.resolve(
        new Map(
          keys
            .flatMap((key) => [[key, postings.get(key) ?? []] as const])
            .filter(([, l]) => l.length),
        ),
      ),
    articles: (rows) =>
      Promise.resolve(
        new Map(rows.flatMap((row) => [[row, articles[row]] as const]).filter(isPresent)),
      ),
  };
}

function isPresent(entry: readonly [number, Article | undefined]): entry is [number, Article] {
  return entry[1] !== undefined;
}
