import type { CorpusDatabase } from '../corpus/database.ts';

/**
 * Takes a source and its articles out of sight at once. They are deleted by a later `sweep`;
 * until then {@link restoreSource} brings them back.
 * @param now milliseconds since 1970
 */
export async function removeSource(db: CorpusDatabase, id: string, now: number): Promise<void> {
  await db.sources.update(id, { removed: now });
}

/** Undoes {@link removeSource}; false where the source has been swept since. */
export async function restoreSource(db: CorpusDatabase, id: string): Promise<boolean> {
  return (await db.sources.update(id, { removed: null })) > 0;
}
