import { bytesPerArticle } from './corpus-bytes.ts';
import type { CorpusDatabase } from './database.ts';
import { GIVEN_UP } from './given-up.ts';
import { KEPT } from './kept-articles.ts';
import { removeArticles } from './remove-articles.ts';
import { ifNobodyWrites } from './writers.ts';

/** What may stay; null sets no bound. */
export interface Retention {
  /** Days since publication. */
  days: number | null;
  /** Bytes of the whole corpus. */
  bytes: number | null;
}

/** Articles in one transaction. */
const AT_ONCE = 25;

const DAY = 86_400_000;

/**
 * Removes what is too old, then the oldest of what is too much, in small transactions with a pause
 * after each. What the reader keeps is never touched; an undated article has no age, and goes only when
 * all dated ones are gone. Can be stopped anywhere, and stops by itself where something else writes:
 * the next run goes on.
 * @param now - milliseconds since 1970
 * @returns how many articles were removed
 */
export async function applyRetention(
  db: CorpusDatabase,
  { days, bytes }: Retention,
  now: number,
  pause: () => Promise<void>,
): Promise<number> {
  let removed = 0;
  const remove = async (rows: readonly number[]): Promise<void> => {
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      if (!(await ifNobodyWrites(db, () => removeRows(db, some)))) return;
      removed += some.length;
      await pause();
    }
  };
  if (days !== null) {
    const before = new Date(now - days * DAY).toISOString().slice(0, 10);
    await remove((await rowsToSpare(db, before)).dated);
  }
  if (bytes !== null) {
    const { dated, undated, kept } = await rowsToSpare(db, '\uffff');
    const rows = [...dated, ...undated];
    const each = await bytesPerArticle(db, [...rows, ...kept]);
    const most = each === 0 ? Infinity : Math.floor(bytes / each);
    await remove(rows.slice(0, Math.max(0, rows.length + kept.length - most)));
  }
  return removed;
}

/** Rows that may go, the oldest first, and those that may not. `before` is a day as YYYY-MM-DD. */
async function rowsToSpare(
  db: CorpusDatabase,
  before: string,
): Promise<{ dated: number[]; undated: number[]; kept: number[] }> {
  const ofSource = (id: string) => db.articles.where('[source+id]').between([id], [id, []]);
  const [dated, undated, ...held] = await Promise.all([
    db.articles.where('day').between('0', before, true, false).primaryKeys(),
    db.articles.where('day').equals('').primaryKeys(),
    ofSource(KEPT).primaryKeys(),
    ofSource(GIVEN_UP).primaryKeys(),
  ]);
  const kept = new Set(held.flat());
  const free = (rows: number[]): number[] => rows.filter((row) => !kept.has(row));
  return { dated: free(dated), undated: free(undated), kept: [...kept] };
}

async function removeRows(db: CorpusDatabase, rows: number[]): Promise<void> {
  const tables = [db.articles, db.postings, db.segments, db.claims];
  await db.transaction('rw', tables, async () => {
    const stored = await db.articles.bulkGet(rows);
    await removeArticles(
      db,
      stored.filter((each) => each !== undefined),
    );
  });
}
