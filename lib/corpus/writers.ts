import type { CorpusDatabase } from './database.ts';

const LOCK = 'corpus-writers';

/** The name of the turns in which files are read. */
export const FILES = 'files';

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

/** Runs once nothing else writes parts, in whichever page; what begins to write later waits for it. */
export async function onceNobodyWrites(
  db: CorpusDatabase,
  run: () => Promise<void>,
): Promise<void> {
  await (db.locks ? db.locks.request(LOCK, run) : run());
}

/**
 * Runs one at a time of what has the same name, in whichever page.
 * @param signal ends the waiting, with its reason thrown; what runs is not concerned
 */
export async function inTurn<T>(
  db: CorpusDatabase,
  name: string,
  run: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  if (!db.locks) return run();
  return db.locks.request(`corpus-turn ${name}`, signal ? { signal } : {}, run);
}
