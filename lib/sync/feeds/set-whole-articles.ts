import type { CorpusDatabase } from '../../corpus/database.ts';
import { newFeedState } from '../../corpus/source.ts';

/** Sets whether the whole articles of a feed are fetched; those that were fetched stay. */
export async function setWholeArticles(
  db: CorpusDatabase,
  id: string,
  whole: boolean,
): Promise<void> {
  await db.transaction('rw', db.sources, async () => {
    const source = await db.sources.get(id);
    if (!source) return;
    // The version known so far was read without them.
    const version = whole ? { etag: null, lastModified: null } : {};
    const feed = { ...newFeedState, ...source.feed, ...version, whole };
    await db.sources.update(id, { feed });
  });
}
