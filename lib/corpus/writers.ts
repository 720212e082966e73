import type { CorpusDatabase } from './database.ts';

const LOCK = 'corpus-writers';

/** Runs what writes parts; meanwhile no sweep takes them for leftovers, in whichever page it runs. */
export async function whileWriting<T>(db: CorpusDatabase, run: () => Promise<T>): Promise<T> {
  return db.locks ? await db.locks.request(LOCK, { mode: 'shared' }, run) : run();
}

/** Runs only where nothing else writes parts; false where something does. */
export async function ifNobodyWrites(
  db: CorpusDatabase,
  run: () => Promise<void>,
): Promise<boolean> {
  if (!db.locks) {
    await run();
    return true;
  }
  return db.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) await run();
    return lock !== null;
  });
}

/** Runs one at a time of what has the same name, in whichever page. */
export async function inTurn<T>(
  db: CorpusDatabase,
  name: string,
  run: () => Promise<T>,
): Promise<T> {
  return db.locks ? await db.locks.request(`corpus-turn ${name}`, run) : run();
}
