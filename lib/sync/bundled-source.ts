import type { CorpusDatabase } from '../corpus/database.ts';
import { newSource, type Source } from '../corpus/source.ts';

/** Id of the source that ships with the extension. */
export const BUNDLED = 'bundled';

/**
 * The source that ships with the extension, before anything of it is loaded.
 * @param address of its `latest.json`, within the extension
 * @param added milliseconds since 1970
 */
export function bundledSource(address: string | null, added: number): Source {
  return newSource({ id: BUNDLED, kind: 'bundled', title: 'Second Source', address, added });
}

/**
 * Keeps the bundled articles away, as where the reader removes them: for a corpus that is to be empty.
 * @param now milliseconds since 1970
 */
export async function keepBundledAway(db: CorpusDatabase, now: number): Promise<void> {
  await db.sources.put({ ...bundledSource(null, now), removed: now });
}
