import type { Article } from '../article/article.ts';
import type { Corpus } from './corpus.ts';

/**
 * A corpus that is asked once for each article, for the time of one answer: what matching has read, the
 * story is made of.
 */
export function rememberingCorpus(corpus: Corpus): Corpus {
  const given = new Map<string, Article>();
  return {
    ...corpus,
    async search(query) {
      const answer = await corpus.search(query);
      for (const article of answer.articles.values()) given.set(article.id, article);
      return answer;
    },
    async articlesById(ids) {
      const missing = ids.filter((id) => !given.has(id));
      const read = missing.length === 0 ? [] : await corpus.articlesById(missing);
      const found = new Map(read.map((article) => [article.id, article]));
      return ids.flatMap((id) => given.get(id) ?? found.get(id) ?? []);
    },
  };
}
