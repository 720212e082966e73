import type { CorpusDatabase } from '../corpus/database.ts';
import { newSource, type Source } from '../corpus/source.ts';
import { failed, type Failure } from './failure.ts';
import { sourceAddress } from './source-address.ts';

/**
 * Subscribes to a pack; nothing is fetched yet. A host in the local network is allowed, since the
 * reader typed it. A source that was just removed comes back as it was.
 * @param now milliseconds since 1970
 */
export async function addPackSource(
  db: CorpusDatabase,
  typed: string,
  now: number,
): Promise<Source | Failure> {
  const parsed = sourceAddress(typed);
  if (failed(parsed)) return parsed;
  const { address } = parsed;
  const id = `pack:${address}`;
  return db.transaction('rw', db.sources, async () => {
    const held = await db.sources.get(id);
    if (held?.removed === null) return { failure: 'already_added' };
    const title = new URL(address).host;
    const source = held
      ? { ...held, removed: null }
      : newSource({ id, kind: 'pack', title, address, added: now });
    await db.sources.put(source);
    return source;
  });
}
