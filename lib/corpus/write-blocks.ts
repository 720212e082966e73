import type { CorpusDatabase } from './database.ts';
import { blocksOf, type BucketLists } from './segment-postings.ts';

/** Blocks in one transaction: about 20 ms of writing, so that a match in between hardly waits. */
const AT_ONCE = 200;

/**
 * Writes the posting blocks of a segment, in small transactions.
 * @param signal stops between two of them, with its reason thrown
 */
export async function writeBlocks(
  db: CorpusDatabase,
  segment: number,
  buckets: ReadonlyMap<number, BucketLists>,
  signal?: AbortSignal,
): Promise<void> {
  // In the order of keys, which the database takes faster.
  const sorted = [...buckets].toSorted(([a], [b]) => a - b);
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    const { keys, blocks } = blocksOf(segment, sorted.slice(at, at + AT_ONCE));
    await db.postings.bulkPut(blocks, keys);
  }
}
