import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { givenUpMark, isMarked, removeMark } from './given-up-marks.ts';
import { keepArticle, keptTables } from './kept-articles.ts';

/**
 * Keeps an article because the reader says so, though it may have been given up before.
 * @throws as `keepArticle`
 */
export function keepByHand(
  db: CorpusDatabase,
  article: Article,
  now: number,
  title: string,
): Promise<void> {
  return withMark(db, article, async (mark) => {
    await keepArticle(db, article, now, title);
    await removeMark(db, mark);
  });
}

/**
 * Keeps an article because it is read, unless the reader gave it up.
 * @throws as `keepArticle`
 */
export function keepUnlessGivenUp(
  db: CorpusDatabase,
  article: Article,
  now: number,
  title: string,
): Promise<void> {
  return withMark(db, article, async (mark) => {
    if (!(await isMarked(db, mark))) await keepArticle(db, article, now, title);
  });
}

/** Decides and keeps in one transaction, so that nobody changes the mark in between. */
async function withMark(
  db: CorpusDatabase,
  article: Article,
  keep: (mark: string) => Promise<void>,
): Promise<void> {
  const mark = await givenUpMark(article.id);
  await db.transaction('rw', [...keptTables(db), db.handled], () => keep(mark));
}
