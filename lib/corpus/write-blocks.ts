import type { CorpusDatabase } from './database.ts';
import { encodeBlocks } from './posting-block.ts';
import { apartKey, postingKey } from './posting-key.ts';
import type { SegmentPostings } from './segment-postings.ts';

/** Blocks in one transaction: about 20 ms of writing, so that a match in between hardly waits. */
const AT_ONCE = 200;

/**
 * Writes the posting blocks of a segment, in small transactions.
 * @param signal stops between two of them, with its reason thrown
 * @returns false where the segment was deleted in the meantime
 */
export async function writeBlocks(
  db: CorpusDatabase,
  segment: number,
  postings: SegmentPostings,
  signal?: AbortSignal,
): Promise<boolean> {
  const buckets = postings.buckets();
  for (let at = 0; at < buckets.length; at += AT_ONCE) {
    signal?.throwIfAborted();
    const some = buckets.slice(at, at + AT_ONCE);
    const records: { key: number; block: Uint8Array }[] = [];
    for (const [bucket, lists] of some) {
      const key = postingKey(bucket, segment);
      const { block, apart } = encodeBlocks(segment, lists);
      records.push({ key, block });
      if (apart) records.push({ key: apartKey(key), block: apart });
    }
    const written = await db.transaction('rw', db.segments, db.postings, async () => {
      if (!(await db.segments.get(segment))) return false;
      await db.postings.bulkPut(
        records.map(({ block }) => block),
        records.map(({ key }) => key),
      );
      return true;
    });
    if (!written) return false;
  }
  return true;
}
