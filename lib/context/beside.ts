import type { Related } from '../match/related.ts';
import { type ArticleSummary, summarise } from './context.ts';
import type { Corpus } from './corpus.ts';
import type { Story } from './find-story.ts';

/** What stands beside a story: the reader may take it in, or take it back. */
export interface Beside {
  /** Articles about the same people, closest first. */
  samePeople: Related[];
  /** Ids of articles that the reader left out. */
  leftOut: string[];
  /** All of them, by id. */
  articles: Record<string, ArticleSummary>;
}

/** What stands beside a story, for a page without any coverage to show. */
export async function besideOf({ related, leftOut }: Story, corpus: Corpus): Promise<Beside> {
  const samePeople = related.filter(({ relation }) => relation === 'same-people');
  const ids = [...samePeople.map(({ article }) => article), ...leftOut];
  const articles = ids.length === 0 ? [] : await corpus.articlesById(ids);
  return {
    samePeople,
    leftOut,
    articles: Object.fromEntries(articles.map((article) => [article.id, summarise(article)])),
  };
}
