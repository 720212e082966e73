import { indexTerms } from '../match/index-terms.ts';
import type { CorpusDatabase } from './database.ts';
import { postingKey } from './posting-key.ts';
import { removeArticles } from './remove-articles.ts';
import type { Segment } from './segment.ts';

/** Articles in one transaction. */
const AT_ONCE = 100;

/**
 * Removes parts that are neither seen nor complete pieces of a run that will be taken up again.
 * @param only of this source, where one is given
 */
export async function sweepParts(db: CorpusDatabase, only?: string): Promise<void> {
  const gone = await partsToSweep(db, only);
  if (gone.size === 0) return;
  await db.parts
    .where('id')
    .anyOf([...gone])
    .modify({ complete: false });
  for (const segment of await db.segments.toArray()) {
    const whole = segment.runs.every(({ part }) => gone.has(part));
    for (const { part, from, rows } of segment.runs)
      if (gone.has(part)) while (await sweepRows(db, segment, from, rows, whole));
    await dropRuns(db, segment.id, gone);
  }
  await db.parts.bulkDelete([...gone]);
}

async function partsToSweep(db: CorpusDatabase, only?: string): Promise<Set<number>> {
  const sources = new Map((await db.sources.toArray()).map((each) => [each.id, each]));
  const gone = (await db.parts.toArray()).filter(({ id, source: own, complete }) => {
    const source = sources.get(own);
    const kept = source?.parts.includes(id) || (source?.pending && complete);
    return !kept && (only === undefined || own === only);
  });
  return new Set(gone.map(({ id }) => id));
}

/**
 * Removes some of these rows; true while there are more. Where the whole segment goes, the block of a
 * term goes with the first article that has it, since nobody reads the rest any more.
 */
function sweepRows(
  db: CorpusDatabase,
  segment: Segment,
  from: number,
  rows: number,
  whole: boolean,
): Promise<boolean> {
  const tables = [db.articles, db.postings, db.segments, db.claims];
  return db.transaction('rw', tables, async () => {
    const range = db.articles.where('row').between(from, from + rows);
    const stored = await range.limit(AT_ONCE).toArray();
    if (whole) {
      const terms = new Set(stored.flatMap(({ article }) => [...indexTerms(article).keys()]));
      await db.postings.bulkDelete([...terms].map((term) => postingKey(term, segment.id)));
      await db.articles.bulkDelete(stored.map(({ row }) => row));
      await db.claims.bulkDelete(stored.map(({ id }) => id));
    } else await removeArticles(db, stored);
    return stored.length === AT_ONCE;
  });
}

/** A segment goes with its last run; one that is shared may still grow. */
async function dropRuns(db: CorpusDatabase, id: number, gone: ReadonlySet<number>): Promise<void> {
  await db.transaction('rw', db.segments, async () => {
    const segment = await db.segments.get(id);
    if (!segment?.runs.some(({ part }) => gone.has(part))) return;
    const runs = segment.runs.filter(({ part }) => !gone.has(part));
    if (runs.length > 0) await db.segments.put({ ...segment, runs });
    else await db.segments.delete(id);
  });
}
