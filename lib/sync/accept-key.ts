import type { CorpusDatabase } from '../corpus/database.ts';

/**
 * The reader trusts the publisher's new key: it is pinned, and what the old key signed no longer
 * holds up a sync, whose sequence may begin anew.
 */
export async function acceptKey(db: CorpusDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.sources, async () => {
    const source = await db.sources.get(id);
    if (!source?.offeredKey) return;
    const { offeredKey } = source;
    await db.sources.update(id, { key: offeredKey, offeredKey: null, sequence: 0, manifest: null });
  });
}
