import type { CorpusDatabase } from './database.ts';
import { addMark, givenUpMark, removeMark } from './given-up-marks.ts';
import { KEPT } from './kept-articles.ts';
import { newSource } from './source.ts';
import type { StoredArticle } from './stored-article.ts';

/**
 * Where kept articles go that the reader gave up: a source that counts as removed, so that they are not
 * seen, can be had back, and are swept at the next start.
 */
export const GIVEN_UP = 'given-up';

/**
 * Gives a kept article up: reading it does not keep it again. Until the next sweep it can be had back as it
 * was.
 */
export async function giveUpArticle(db: CorpusDatabase, id: string, now: number): Promise<void> {
  const mark = await givenUpMark(id);
  await db.transaction('rw', db.sources, db.articles, db.handled, async () => {
    const source = newSource({
      id: GIVEN_UP,
      kind: 'kept',
      title: '',
      address: null,
      added: now,
    });
    const last = (await db.sources.get(GIVEN_UP))?.removed ?? 0;
    await db.sources.put({ ...source, removed: Math.max(now, last + 1) });
    await move(db, await heldBy(db, KEPT, id), GIVEN_UP);
    await addMark(db, mark);
  });
}

/** Brings back a kept article that was given up, with its recorded changes. */
export async function restoreKept(db: CorpusDatabase, id: string): Promise<void> {
  const mark = await givenUpMark(id);
  await db.transaction('rw', db.sources, db.articles, db.handled, async () => {
    if ((await db.sources.get(KEPT))?.removed !== null) return;
    if ((await heldBy(db, KEPT, id)).length > 0) return;
    await move(db, (await heldBy(db, GIVEN_UP, id)).slice(-1), KEPT);
    // By this row alone do others see that something has changed.
    await db.sources.where({ id: GIVEN_UP }).modify((source) => {
      source.removed = (source.removed ?? 0) + 1;
    });
    await removeMark(db, mark);
  });
}

/** Deletes the recorded changes of articles that are kept no longer. */
export async function sweepRevisions(db: CorpusDatabase): Promise<void> {
  await db.transaction('rw', db.articles, db.revisions, async () => {
    const ids = new Set((await db.revisions.toArray()).map(({ article }) => article));
    for (const id of ids) {
      const held = [...(await heldBy(db, KEPT, id)), ...(await heldBy(db, GIVEN_UP, id))];
      if (held.length === 0) await db.revisions.where('article').equals(id).delete();
    }
  });
}

function heldBy(db: CorpusDatabase, source: string, id: string): Promise<StoredArticle[]> {
  return db.articles.where('[source+id]').equals([source, id]).toArray();
}

async function move(db: CorpusDatabase, stored: StoredArticle[], source: string): Promise<void> {
  for (const { row } of stored) await db.articles.update(row, { source });
}
