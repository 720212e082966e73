import type { Outcome } from '../../components/options/outcome.ts';
import { orDatabaseFailure } from '../../lib/corpus/database-failure.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { offerFile } from '../../lib/messages/handed-file.ts';
import type { SendMessage } from '../../lib/messages/message-client.ts';
import { addSource } from '../../lib/sync/add-source.ts';
import { discoverSources, type FoundSource } from '../../lib/sync/feeds/discover-sources.ts';
import { readOpml } from '../../lib/sync/feeds/read-opml.ts';
import { siteNames } from '../../lib/sync/feeds/site-names.ts';
import { textOfBytes } from '../../lib/sync/text-of-bytes.ts';
import type { Failure } from '../../lib/sync/failure.ts';
import { webAddress } from '../../lib/sync/web-address.ts';
import type { Ask } from './attempts.ts';
import { suggested } from './suggested-feeds.ts';
import { mayFetch, mayFetchNow } from './may-fetch.ts';

/** Bytes of a list of feeds; a longer one is none. */
const LONGEST_LIST = 5_000_000;

/** The ways to add sources; a new one is synced, or all where there are several. */
export function addActions(db: CorpusDatabase, send: SendMessage, ask: Ask) {
  const addAll = async (found: FoundSource[], asked: Promise<boolean>): Promise<Outcome> => {
    if (!(await asked)) return { failure: 'not_permitted' };
    const results: Awaited<ReturnType<typeof addSource>>[] = [];
    const now = Date.now();
    // A millisecond apart, so that they stay in the order of their list.
    for (const [at, each] of found.entries()) results.push(await addSource(db, each, now + at));
    const added = results.filter((result) => 'id' in result);
    const [first] = results;
    if (added.length === 0 && first && 'failure' in first) return first;
    const source = added.length === 1 ? (added[0]?.id ?? null) : null;
    void ask(() => send('sync-now', { source }));
    return added.length === 1 ? { title: added[0]?.title ?? '' } : { count: added.length };
  };
  /** Lets the reader choose; the sites of what is chosen are asked for in that click. */
  const choice = (found: FoundSource[]): Outcome => ({
    found,
    add: (chosen) =>
      orDatabaseFailure(
        addAll(
          found.filter(({ address }) => chosen.includes(address)),
          mayFetch(chosen),
        ),
      ),
  });
  const discover = async (typed: string, asked: Promise<boolean>): Promise<Outcome> => {
    if (!(await asked)) return { failure: 'not_permitted' };
    const found = await discoverSources(typed, {
      fetch: (...request) => fetch(...request),
      allowed: mayFetchNow,
    });
    if ('failure' in found) return found;
    const [only] = found;
    const atOnce = only && found.length === 1 && (await mayFetchNow(only.address));
    return atOnce ? addAll(found, Promise.resolve(true)) : choice(found);
  };

  return {
    onAddress: async (typed: string): Promise<Outcome> => {
      const parsed = webAddress(typed);
      if ('failure' in parsed) return parsed;
      return orDatabaseFailure(discover(typed, mayFetch(siteNames(parsed.address))));
    },
    onSuggested: (addresses: string[]): Promise<Outcome> =>
      orDatabaseFailure(
        addAll(
          suggested.filter(({ address }) => addresses.includes(address)),
          mayFetch(addresses),
        ),
      ),
    onFile: (file: File): Promise<Outcome> => orDatabaseFailure(addFile(file)),
  };

  async function addFile(file: File): Promise<Outcome> {
    const listed = file.size <= LONGEST_LIST ? await listIn(file) : null;
    if (listed && 'failure' in listed) return listed;
    if (listed) return listed.length > 0 ? choice(listed) : { failure: 'nothing_usable' };
    return importPack(file);
  }

  /** By the background, so that this page may be closed meanwhile. */
  async function importPack(file: File): Promise<Outcome> {
    const { token, withdraw } = offerFile(file);
    try {
      return await send('import-file', { token });
    } catch {
      // The browser ended the background, which notes that with the source at its next start.
      return { failure: 'cut_short' };
    } finally {
      withdraw();
    }
  }
}

/** The feeds of a file that is an OPML list. */
async function listIn(file: File): Promise<FoundSource[] | Failure | null> {
  try {
    const start = await file.slice(0, 1_000).text();
    if (!start.includes('<')) return null;
    return readOpml(textOfBytes(new Uint8Array(await file.arrayBuffer()), null));
  } catch (error) {
    if (error instanceof DOMException) return { failure: 'file_gone' };
    throw error;
  }
}
