import type { CorpusDatabase } from '../corpus/database.ts';
import { newFeedState, newSource, type Source } from '../corpus/source.ts';
import type { Failure } from './failure.ts';
import type { FoundSource } from './feeds/discover-sources.ts';

/**
 * Subscribes to a source whose address was checked; nothing is fetched yet. A source that was just
 * removed comes back as it was.
 * @param now milliseconds since 1970
 */
export async function addSource(
  db: CorpusDatabase,
  { kind, address, title }: FoundSource,
  now: number,
): Promise<Source | Failure> {
  const id = `${kind}:${address}`;
  return db.transaction('rw', db.sources, async () => {
    const held = await db.sources.get(id);
    if (held?.removed === null) return { failure: 'already_added' };
    const fresh = newSource({ id, kind, title: title.slice(0, 200), address, added: now });
    const source = held
      ? { ...held, removed: null }
      : { ...fresh, ...(kind !== 'pack' && { feed: newFeedState }) };
    await db.sources.put(source);
    return source;
  });
}
