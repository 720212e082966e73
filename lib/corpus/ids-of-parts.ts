import type { CorpusDatabase } from './database.ts';
import { runOf, segmentOf } from './segment.ts';

/** Records in one read. */
const AT_ONCE = 1_000;

/** The ids of all articles of these parts. */
export async function idsOfParts(
  db: CorpusDatabase,
  parts: ReadonlySet<number>,
): Promise<Set<string>> {
  const ids = new Set<string>();
  if (parts.size === 0) return ids;
  const runs = (await db.segments.toArray()).flatMap((segment) => segment.runs);
  for (const { part, from, rows } of runs)
    for (let at = from; parts.has(part) && at < from + rows; at += AT_ONCE) {
      const range = db.articles.where('row').between(at, Math.min(at + AT_ONCE, from + rows));
      for (const { id } of await range.toArray()) ids.add(id);
    }
  return ids;
}

/** The ids, of those given, that stand in these parts of a source. */
export async function idsHeld(
  db: CorpusDatabase,
  source: string,
  ids: readonly string[],
  parts: ReadonlySet<number>,
): Promise<Set<string>> {
  const keys = ids.map((id) => [source, id]);
  const stored = await db.articles.where('[source+id]').anyOf(keys).toArray();
  const segments = await db.segments.bulkGet(stored.map(({ row }) => segmentOf(row)));
  const held = stored.filter(({ row }, at) => parts.has(runOf(segments[at], row)?.part ?? -1));
  return new Set(held.map(({ id }) => id));
}
