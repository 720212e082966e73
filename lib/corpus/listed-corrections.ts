import { type ArticleSummary, summarise } from '../context/context.ts';
import { articlesById } from './articles-by-id.ts';
import type { Correction } from './correction.ts';
import { listCorrections } from './corrections.ts';
import type { CorpusDatabase } from './database.ts';

/** What the reader said about two articles, as it is listed. */
export interface ListedCorrection extends Correction {
  /** Those of the two that the corpus holds, by id. */
  articles: Record<string, ArticleSummary>;
}

/** All that the reader said, newest first, with the articles that it is about. */
export async function listedCorrections(db: CorpusDatabase): Promise<ListedCorrection[]> {
  const corrections = await listCorrections(db);
  if (corrections.length === 0) return [];
  const ids = corrections.flatMap(({ first, second }) => [first, second]);
  const held = await articlesById(db, [...new Set(ids)]);
  const summaries = new Map(held.map((article) => [article.id, summarise(article)]));
  const listed: ListedCorrection[] = [];
  for (const correction of corrections) {
    const articles: ListedCorrection['articles'] = {};
    for (const id of [correction.first, correction.second]) {
      const summary = summaries.get(id);
      if (summary) articles[id] = summary;
    }
    listed.push({ ...correction, articles });
  }
  return listed;
}
