import type { CorpusDatabase } from './database.ts';

/** Items remembered of one feed; a feed lists fewer. */
const MOST = 2_000;

/** Which of these items of a feed were dealt with. */
export async function handledItems(
  db: CorpusDatabase,
  source: string,
  items: readonly string[],
): Promise<Set<string>> {
  const keys = items.map((item) => [source, item]);
  const found = await db.handled.where('[source+item]').anyOf(keys).toArray();
  return new Set(found.map(({ item }) => item));
}

/** Notes that an item was dealt with; the oldest are forgotten. Joins a transaction over `handled`. */
export async function noteHandled(db: CorpusDatabase, source: string, item: string): Promise<void> {
  if ((await handledItems(db, source, [item])).size > 0) return;
  await db.handled.add({ source, item });
  const numbers = await db.handled.where('source').equals(source).primaryKeys();
  await db.handled.bulkDelete(numbers.slice(0, -MOST));
}
