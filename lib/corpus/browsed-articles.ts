import { type ArticleSummary, summarise } from '../context/context.ts';
import { leadOf } from '../match/lead.ts';
import { nameKeys } from '../match/name-keys.ts';
import { findWords } from '../match/words.ts';
import type { CorpusDatabase } from './database.ts';
import { KEPT } from './kept-articles.ts';

/** One line of the corpus as it is listed. */
export interface BrowsedArticle {
  article: ArticleSummary;
  /** Names at the beginning of the text, as the article writes them. */
  people: string[];
  kept: boolean;
}

/** Names in one line. */
const MOST_NAMES = 4;

/** The articles of these rows, by row; rows that are gone are left out. */
export async function browsedArticles(
  db: CorpusDatabase,
  rows: readonly number[],
): Promise<Map<number, BrowsedArticle>> {
  const stored = await db.articles.bulkGet([...rows]);
  const browsed = new Map<number, BrowsedArticle>();
  for (const each of stored) {
    if (!each) continue;
    const { row, article, source } = each;
    const names = nameKeys(findWords(leadOf(article.paragraphs)));
    const people = [...names.values()].slice(0, MOST_NAMES);
    browsed.set(row, { article: summarise(article), people, kept: source === KEPT });
  }
  return browsed;
}
