import type { CorpusDatabase } from './database.ts';
import { KEPT } from './kept-articles.ts';
import { liveRows } from './live-rows.ts';

/**
 * The rows that the reader sees, newest day first, undated ones last. Only keys are read, a month at a
 * time, in one transaction.
 * @param days - first and last day as YYYY-MM-DD, '' for none; with either, undated rows are left out
 */
export function rowsByDay(
  db: CorpusDatabase,
  days: { from: string; to: string },
): Promise<number[]> {
  return db.transaction('r', db.articles, db.sources, db.segments, () => seenByDay(db, days));
}

async function seenByDay(
  db: CorpusDatabase,
  { from, to }: { from: string; to: string },
): Promise<number[]> {
  const [live, hidden] = await Promise.all([liveRows(db), hiddenRows(db)]);
  const rows: number[] = [];
  const take = (keys: number[]): void => {
    for (const row of keys.toReversed()) if (live.has(row) && !hidden.has(row)) rows.push(row);
  };
  const lowest = from === '' ? '0' : from;
  for (let before = `${to}\uffff`; ;) {
    const last = await db.articles.where('day').between(lowest, before, true, false).lastKey();
    if (typeof last !== 'string') break;
    const month = last.slice(0, 7) > lowest ? last.slice(0, 7) : lowest;
    take(await db.articles.where('day').between(month, before, true, false).primaryKeys());
    before = month;
  }
  if (from === '' && to === '') take(await db.articles.where('day').equals('').primaryKeys());
  return rows;
}

/**
 * Rows of live parts that are not seen all the same: withdrawn by their publisher, of a source that was
 * removed, or other copies of an article that the reader keeps.
 */
async function hiddenRows(db: CorpusDatabase): Promise<Set<number>> {
  const hidden = new Set<number>();
  const ofSource = (id: string) => db.articles.where('[source+id]').between([id], [id, []]);
  const sources = await db.sources.toArray();
  for (const { id, removed, withdrawn } of sources) {
    const gone = db.articles.where('[source+id]').anyOf(withdrawn.map((each) => [id, each]));
    const rows = await (removed === null ? gone : ofSource(id)).primaryKeys();
    for (const row of rows) hidden.add(row);
  }
  if (!sources.some(({ id, removed }) => id === KEPT && removed === null)) return hidden;
  const kept = new Set(await ofSource(KEPT).primaryKeys());
  const keys: unknown[] = await ofSource(KEPT).keys();
  const ids = keys.flatMap((key) => (Array.isArray(key) ? [String(key[1])] : []));
  for (const row of await db.articles.where('id').anyOf(ids).primaryKeys())
    if (!kept.has(row)) hidden.add(row);
  return hidden;
}
