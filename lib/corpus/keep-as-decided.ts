import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { givenUpMark, isMarked, removeMark } from './given-up-marks.ts';
import { keepArticle, keptTables } from './kept-articles.ts';

/**
 * Keeps an article because the reader says so, though it may have been given up before.
 * @throws as `keepArticle`
 */
export async function keepByHand(
  db: CorpusDatabase,
  article: Article,
  now: number,
  title: string,
): Promise<void> {
  const mark = await givenUpMark(article.id);
  await db.transaction('rw', [...keptTables(db), db.handled], async () => {
    await keepArticle(db, article, now, title);
    await removeMark(db, mark);
  });
}

/**
 * Keeps an article because it is read, unless the reader gave it up.
 * @throws as `keepArticle`
 */
export async function keepUnlessGivenUp(
  db: CorpusDatabase,
  article: Article,
  now: number,
  title: string,
): Promise<void> {
  const mark = await givenUpMark(article.id);
  await db.transaction('rw', [...keptTables(db), db.handled], async () => {
    if (!(await isMarked(db, mark))) await keepArticle(db, article, now, title);
  });
}
