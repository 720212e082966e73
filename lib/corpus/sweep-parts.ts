import { indexTerms } from '../match/index-terms.ts';
import type { CorpusDatabase } from './database.ts';
import { postingKey } from './posting-key.ts';
import { firstRow, SEGMENT_ROWS } from './segment.ts';

/** Articles in one transaction. */
const AT_ONCE = 100;

/**
 * Removes parts that are neither seen nor complete pieces of a run that will be taken up again.
 * @param only of this source, where one is given
 */
export async function sweepParts(db: CorpusDatabase, only?: string): Promise<void> {
  const sources = new Map((await db.sources.toArray()).map((each) => [each.id, each]));
  for (const part of await db.parts.toArray()) {
    if (only !== undefined && part.source !== only) continue;
    const source = sources.get(part.source);
    if (source?.parts.includes(part.id) || (source?.pending && part.complete)) continue;
    await db.parts.update(part.id, { complete: false });
    for (const { id } of await db.segments.where('part').equals(part.id).toArray())
      while (await sweepRows(db, id));
    await db.parts.delete(part.id);
  }
}

/**
 * Removes some rows of a segment that nobody reads any more; true while there are more. The blocks of
 * a term go with the first article that has it, and the segment with its last row.
 */
function sweepRows(db: CorpusDatabase, segment: number): Promise<boolean> {
  const tables = [db.articles, db.postings, db.segments, db.claims];
  return db.transaction('rw', tables, async () => {
    const start = firstRow(segment);
    const rows = db.articles.where('row').between(start, start + SEGMENT_ROWS);
    const stored = await rows.limit(AT_ONCE).toArray();
    const terms = new Set(stored.flatMap(({ article }) => [...indexTerms(article).keys()]));
    await db.postings.bulkDelete([...terms].map((term) => postingKey(term, segment)));
    await db.articles.bulkDelete(stored.map(({ row }) => row));
    await db.claims.bulkDelete(stored.map(({ id }) => id));
    const more = stored.length === AT_ONCE;
    if (!more) await db.segments.delete(segment);
    return more;
  });
}
