import type { CorpusDatabase } from './database.ts';
import { liveRows } from './live-rows.ts';

/**
 * Reads the rows that the reader sees, newest day first, undated ones last. Only keys are read, the last
 * day first and then a month at a time, in one transaction: all keys of 100,000 articles take seconds.
 * @param days - first and last day as YYYY-MM-DD, '' for none; with either, undated rows are left out
 * @param onRows - takes the next rows; false stops
 */
export function rowsByDay(
  db: CorpusDatabase,
  days: { from: string; to: string },
  onRows: (rows: number[]) => boolean,
): Promise<void> {
  return db.transaction('r', db.articles, db.sources, db.segments, () =>
    seenByDay(db, days, onRows),
  );
}

async function seenByDay(
  db: CorpusDatabase,
  { from, to }: { from: string; to: string },
  onRows: (rows: number[]) => boolean,
): Promise<void> {
  const [live, hidden] = await Promise.all([liveRows(db), hiddenRows(db)]);
  const give = (keys: number[]): boolean =>
    onRows(keys.toReversed().filter((row) => live.has(row) && !hidden.has(row)));
  const lowest = from === '' ? '0' : from;
  const end = `${to}\uffff`;
  for (let before = end; ;) {
    const last = await db.articles.where('day').between(lowest, before, true, false).lastKey();
    if (typeof last !== 'string') break;
    const start = before === end ? last : last.slice(0, 7);
    const first = start > lowest ? start : lowest;
    const keys = await db.articles.where('day').between(first, before, true, false).primaryKeys();
    if (!give(keys)) return;
    before = first;
  }
  if (from === '' && to === '') give(await db.articles.where('day').equals('').primaryKeys());
}

/** Rows of live parts that are not seen all the same: withdrawn by their publisher or of a removed source. */
async function hiddenRows(db: CorpusDatabase): Promise<Set<number>> {
  const hidden = new Set<number>();
  for (const { id, removed, withdrawn } of await db.sources.toArray()) {
    const gone = db.articles.where('[source+id]').anyOf(withdrawn.map((each) => [id, each]));
    const ofSource = db.articles.where('[source+id]').between([id], [id, []]);
    for (const row of await (removed === null ? gone : ofSource).primaryKeys()) hidden.add(row);
  }
  return hidden;
}
