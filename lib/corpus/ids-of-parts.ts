import type { CorpusDatabase } from './database.ts';
import { firstRow, SEGMENT_ROWS, segmentOf } from './segment.ts';

/** Records in one read. */
const AT_ONCE = 1_000;

/** The ids of all articles of these parts. */
export async function idsOfParts(
  db: CorpusDatabase,
  parts: readonly number[],
): Promise<Set<string>> {
  const ids = new Set<string>();
  for (const segment of await db.segments.where('part').anyOf(parts).toArray())
    for (let at = 0; at < SEGMENT_ROWS; at += AT_ONCE) {
      const start = firstRow(segment.id) + at;
      const rows = db.articles
        .where('row')
        .between(start, start + Math.min(AT_ONCE, SEGMENT_ROWS - at));
      for (const { id } of await rows.toArray()) ids.add(id);
    }
  return ids;
}

/** The rows of these ids in these parts of a source. */
export async function rowsHeld(
  db: CorpusDatabase,
  source: string,
  ids: readonly string[],
  parts: ReadonlySet<number>,
): Promise<number[]> {
  const keys = ids.map((id) => [source, id]);
  const rows = await db.articles.where('[source+id]').anyOf(keys).primaryKeys();
  const segments = await db.segments.bulkGet(rows.map(segmentOf));
  return rows.filter((_, at) => parts.has(segments[at]?.part ?? -1));
}
