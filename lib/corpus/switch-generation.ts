import type { CorpusDatabase } from './database.ts';
import type { Source } from './source.ts';

/**
 * The one small transaction in which a source turns to new parts: before it the old corpus is seen,
 * after it the new one.
 * @param from the generation that the parts were made for
 * @param changes what else becomes true of the source with it
 * @returns false, with nothing changed, where the source is gone, another run has switched it since,
 *   or a part is not there whole
 */
export function switchGeneration(
  db: CorpusDatabase,
  source: string,
  from: number,
  parts: readonly number[],
  changes: Partial<Omit<Source, 'id' | 'parts' | 'generation' | 'pending'>>,
): Promise<boolean> {
  return db.transaction('rw', db.sources, db.parts, async () => {
    const current = await db.sources.get(source);
    if (current?.generation !== from || current.removed !== null) return false;
    const held = await db.parts.bulkGet([...parts]);
    if (!held.every((part) => part?.complete && part.source === source)) return false;
    await db.sources.put({
      ...current,
      ...changes,
      parts: [...parts],
      generation: from + 1,
      pending: false,
    });
    return true;
  });
}
