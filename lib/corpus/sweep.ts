import type { CorpusDatabase } from './database.ts';
import { removeArticles } from './remove-articles.ts';
import type { Source } from './source.ts';
import { sweepParts } from './sweep-parts.ts';
import { ifNobodyWrites } from './writers.ts';

/** Articles in one transaction. */
const AT_ONCE = 100;

/**
 * Removes what no source stands for any more: parts that were replaced or never finished, withdrawn
 * articles, and sources that the reader removed before the given time. Runs in small transactions and
 * can be stopped anywhere; the next sweep goes on. Does nothing while something else writes.
 * @param removedBefore milliseconds since 1970; later removals can still be undone
 * @returns false where something else was writing
 */
export function sweep(db: CorpusDatabase, removedBefore: number): Promise<boolean> {
  return ifNobodyWrites(db, () => sweepAll(db, removedBefore));
}

async function sweepAll(db: CorpusDatabase, removedBefore: number): Promise<void> {
  for (const source of await db.sources.toArray()) {
    if (source.progress) await db.sources.update(source.id, { progress: null });
    if (source.withdrawn.length > 0) await sweepWithdrawn(db, source.id);
  }
  await sweepRemoved(db, removedBefore);
  await sweepParts(db);
}

/** Deletes the sources that the reader removed before the given time. */
async function sweepRemoved(db: CorpusDatabase, before: number): Promise<void> {
  for (const source of await db.sources.toArray())
    if (isGone(source, before)) await sweepSource(db, source.id, before);
}

function isGone({ removed }: Source, before: number): boolean {
  return removed !== null && removed < before;
}

/**
 * Deletes a source step by step. It may come back between any two of them; what is left of it then
 * stays, and its next sync begins anew. The bundled source stays, empty, so that an update does not
 * bring it back.
 */
async function sweepSource(db: CorpusDatabase, id: string, before: number): Promise<void> {
  const tables = [
    db.sources,
    db.articles,
    db.postings,
    db.segments,
    db.claims,
    db.runs,
    db.handled,
  ];
  const whileGone = (step: (source: Source) => Promise<boolean>): Promise<boolean> =>
    db.transaction('rw', tables, async () => {
      const source = await db.sources.get(id);
      return source && isGone(source, before) ? step(source) : false;
    });
  await whileGone(async ({ feed }) => {
    await db.sources.update(id, {
      parts: [],
      withdrawn: [],
      pending: false,
      sequence: 0,
      manifest: null,
      ...(feed && { feed: { ...feed, etag: null, lastModified: null } }),
    });
    await db.runs.where('source').equals(id).delete();
    await db.handled.where('source').equals(id).delete();
    return true;
  });
  await sweepParts(db, (part) => part.source === id);
  while (await whileGone(() => sweepAppended(db, id)));
  await whileGone(async ({ kind }) => {
    if (kind !== 'bundled') await db.sources.delete(id);
    return true;
  });
}

/**
 * Removes some of the articles that a source brought one by one; true while there are more. Runs
 * inside a transaction.
 */
async function sweepAppended(db: CorpusDatabase, source: string): Promise<boolean> {
  const ofSource = db.articles.where('[source+id]').between([source], [source, []]);
  const stored = await ofSource.limit(AT_ONCE).toArray();
  await removeArticles(db, stored);
  return stored.length === AT_ONCE;
}

/** Deletes the articles that a publisher withdrew; until then they are hidden. */
export async function sweepWithdrawn(db: CorpusDatabase, source: string): Promise<void> {
  while (await sweepSomeWithdrawn(db, source));
}

function sweepSomeWithdrawn(db: CorpusDatabase, source: string): Promise<boolean> {
  const tables = [db.sources, db.articles, db.postings, db.segments, db.claims];
  return db.transaction('rw', tables, async () => {
    const withdrawn = (await db.sources.get(source))?.withdrawn ?? [];
    const keys = withdrawn.slice(0, AT_ONCE).map((id) => [source, id]);
    const stored = await db.articles.where('[source+id]').anyOf(keys).toArray();
    await removeArticles(db, stored);
    await db.sources.update(source, { withdrawn: withdrawn.slice(AT_ONCE) });
    return withdrawn.length > AT_ONCE;
  });
}
