import type { CorpusDatabase } from './database.ts';
import { noteHandled } from './handled-items.ts';
import { sha256 } from './sha256.ts';

/** The marks stand among the handled items, under a name that no source has. */
const MARKS = 'given-up-marks';

/**
 * What stays of an article that the reader gave up: enough to know it again, not to read its address.
 * To be made before a transaction begins.
 */
export function givenUpMark(id: string): Promise<string> {
  return sha256(new TextEncoder().encode(id));
}

/** Remembers that an article was given up, of many the latest. Joins a transaction over `handled`. */
export function addMark(db: CorpusDatabase, mark: string): Promise<void> {
  return noteHandled(db, MARKS, mark);
}

/** Takes that back. Joins a transaction over `handled`. */
export async function removeMark(db: CorpusDatabase, mark: string): Promise<void> {
  await db.handled.where('[source+item]').equals([MARKS, mark]).delete();
}

/** Whether an article was given up, and not kept since. Joins a transaction over `handled`. */
export async function isMarked(db: CorpusDatabase, mark: string): Promise<boolean> {
  return (await db.handled.where('[source+item]').equals([MARKS, mark]).count()) > 0;
}
