import { type ArticleSummary, summarise } from '../context/context.ts';
import { leadOf } from '../match/lead.ts';
import { nameKeys } from '../match/name-keys.ts';
import { findWords } from '../match/words.ts';
import type { CorpusDatabase } from './database.ts';
import { KEPT } from './kept-articles.ts';
import type { StoredArticle } from './stored-article.ts';
import { visibleArticles } from './visible-articles.ts';

/** One line of the corpus as it is listed. */
export interface BrowsedArticle {
  article: ArticleSummary;
  /** Names at the beginning of the text, as the article writes them. */
  people: string[];
  kept: boolean;
  /** Titles of the sources that hold it, where there are several. */
  sources: string[];
}

/** Names in one line. */
const MOST_NAMES = 4;

/** The articles of these rows, by row; rows that are gone are left out. */
export function browsedArticles(
  db: CorpusDatabase,
  rows: readonly number[],
): Promise<Map<number, BrowsedArticle>> {
  return db.transaction('r', db.articles, db.sources, db.segments, async () => {
    const stored = (await db.articles.bulkGet([...rows])).filter((each) => each !== undefined);
    const holders = await holdersOf(db, stored);
    const browsed = new Map<number, BrowsedArticle>();
    for (const { row, id, article, source } of stored) {
      const names = nameKeys(findWords(leadOf(article.paragraphs)));
      const people = [...names.values()].slice(0, MOST_NAMES);
      const sources = holders.get(id) ?? [];
      browsed.set(row, {
        article: summarise(article),
        people,
        kept: source === KEPT,
        sources: sources.length > 1 ? sources : [],
      });
    }
    return browsed;
  });
}

/** The titles of the sources by which each of these articles is seen, by its id. */
async function holdersOf(
  db: CorpusDatabase,
  stored: readonly StoredArticle[],
): Promise<Map<string, string[]>> {
  const same = stored.map(({ id }) => db.articles.where('id').equals(id).toArray());
  const visible = await visibleArticles(
    db,
    Promise.all(same).then((all) => all.flat()),
  );
  const titles = new Map((await db.sources.toArray()).map(({ id, title }) => [id, title]));
  const byArticle = Map.groupBy(visible, ({ id }) => id);
  return new Map(
    [...byArticle].map(([id, versions]) => [
      id,
      [...new Set(versions.map(({ source }) => titles.get(source) ?? ''))],
    ]),
  );
}
