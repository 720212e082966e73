import type { CorpusDatabase } from './database.ts';
import { IMPORTED, type Part } from './part.ts';
import { segmentKeys } from './posting-key.ts';
import { removeArticles } from './remove-articles.ts';
import { rowsIn } from './segment.ts';

/** Articles in one transaction. */
const AT_ONCE = 100;
/** Posting blocks in one transaction. */
const BLOCKS_AT_ONCE = 500;

/** Which parts are meant. */
type Which = (part: Part) => boolean;

/** What syncs of a source wrote; an import of an export may be under way beside them. */
export const ofSyncs =
  (source: string): Which =>
  (part) =>
    part.source === source && part.hash !== IMPORTED;

/** What imports of exports wrote. */
export const ofImports: Which = ({ hash }) => hash === IMPORTED;

/**
 * Removes parts that are neither seen nor complete pieces of a run that will be taken up again.
 * @param which - of all parts, where it is not given
 */
export async function sweepParts(db: CorpusDatabase, which: Which = () => true): Promise<void> {
  const gone = await partsToSweep(db, which);
  if (gone.size === 0) return;
  await db.parts
    .where('id')
    .anyOf([...gone])
    .modify({ complete: false });
  for (const segment of await db.segments.toArray()) {
    // Nobody reads the blocks of a segment of which nothing is seen; a small one has few of them.
    const whole = rowsIn(segment) > AT_ONCE && segment.runs.every(({ part }) => gone.has(part));
    if (whole) await deleteBlocks(db, segment.id);
    for (const { part, from, rows } of segment.runs)
      if (gone.has(part)) while (await sweepRows(db, from, rows, whole));
    await dropRuns(db, segment.id, gone);
  }
  await db.parts.bulkDelete([...gone]);
}

async function partsToSweep(db: CorpusDatabase, which: Which): Promise<Set<number>> {
  const sources = new Map((await db.sources.toArray()).map((each) => [each.id, each]));
  const gone = (await db.parts.filter(which).toArray()).filter((part) => {
    const source = sources.get(part.source);
    const goesOn = source?.pending && part.complete && !ofImports(part);
    return !source?.parts.includes(part.id) && !goesOn;
  });
  return new Set(gone.map(({ id }) => id));
}

async function deleteBlocks(db: CorpusDatabase, segment: number): Promise<void> {
  const keys = segmentKeys(segment);
  for (let at = 0; at < keys.length; at += BLOCKS_AT_ONCE)
    await db.postings.bulkDelete(keys.slice(at, at + BLOCKS_AT_ONCE));
}

/**
 * Removes some of these rows; true while there are more.
 * @param whole the segment goes with all its blocks, so that those need no change
 */
function sweepRows(
  db: CorpusDatabase,
  from: number,
  rows: number,
  whole: boolean,
): Promise<boolean> {
  const tables = [db.articles, db.postings, db.segments, db.claims];
  return db.transaction('rw', tables, async () => {
    const range = db.articles.where('row').between(from, from + rows);
    const stored = await range.limit(AT_ONCE).toArray();
    if (whole) {
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
