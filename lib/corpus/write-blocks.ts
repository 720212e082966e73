import type { CorpusDatabase } from './database.ts';
import { encodeBlock } from './posting-block.ts';
import { bucketOf, postingKey } from './posting-key.ts';
import type { PostingList } from './posting-list.ts';

/** Blocks in one transaction: about 20 ms of writing, so that a match in between hardly waits. */
const AT_ONCE = 200;

/**
 * Writes the posting blocks of a segment, in small transactions.
 * @param terms the list of each
 * @param signal stops between two of them, with its reason thrown
 */
export async function writeBlocks(
  db: CorpusDatabase,
  segment: number,
  terms: ReadonlyMap<string, PostingList>,
  signal?: AbortSignal,
): Promise<void> {
  // In the order of keys, which the database takes faster.
  const buckets = [...Map.groupBy(terms, ([term]) => bucketOf(term))].toSorted(([a], [b]) => a - b);
  for (let at = 0; at < buckets.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    const some = buckets.slice(at, at + AT_ONCE);
    await db.postings.bulkPut(
      some.map(([, lists]) => encodeBlock(segment, lists)),
      some.map(([bucket]) => postingKey(bucket, segment)),
    );
  }
}
