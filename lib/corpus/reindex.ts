import type { CorpusDatabase } from './database.ts';
import { INDEX_VERSION } from './index-version.ts';
import { decodeBlock } from './posting-block.ts';
import { apartKeys, bucketKeys, bucketOf, segmentOfKey } from './posting-key.ts';
import { segmentPostings } from './segment-postings.ts';
import { firstRow, SEGMENT_ROWS } from './segment.ts';
import { writeBlocks } from './write-blocks.ts';

/** Articles in one transaction. */
const AT_ONCE = 500;

/**
 * Writes the posting blocks again for segments whose blocks are damaged or come from another version of
 * the index terms. Runs in small transactions, while matching goes on with what is there; the next
 * call goes on after a stop. To be called when no sync is running.
 * @returns number of segments that were indexed again
 */
export async function reindex(db: CorpusDatabase): Promise<number> {
  const outdated = (await db.segments.toArray()).filter(
    ({ index }) => index !== INDEX_VERSION && index !== 0,
  );
  for (const { id } of outdated) {
    const postings = segmentPostings(id);
    const start = firstRow(id);
    for (let at = 0; at < SEGMENT_ROWS; at += AT_ONCE) {
      const end = Math.min(at + AT_ONCE, SEGMENT_ROWS);
      const rows = db.articles.where('row').between(start + at, start + end);
      for (const { row, article } of await rows.toArray()) postings.add(row, article);
    }
    await writeBlocks(db, id, postings);
    await db.segments.update(id, { index: INDEX_VERSION });
  }
  return outdated.length;
}

/** Marks the segments whose blocks for a term are damaged, so that {@link reindex} writes them again. */
export async function noteDamage(db: CorpusDatabase, term: string): Promise<void> {
  const blocks = await blocksBySegment(db, bucketKeys(bucketOf(term)));
  const apart = await blocksBySegment(db, apartKeys(bucketOf(term)));
  const damaged = [...blocks].filter(([id, block]) => !decodeBlock(block, apart.get(id)));
  const segments = damaged.map(([id]) => id);
  await db.segments.where('id').anyOf(segments).modify({ index: -1, shared: 0 });
}

async function blocksBySegment(
  db: CorpusDatabase,
  keys: [number, number],
): Promise<Map<number, Uint8Array>> {
  const range = db.postings.where(':id').between(...keys, true, true);
  const [blocks, found] = await Promise.all([range.toArray(), range.primaryKeys()]);
  return new Map(found.map((key, at) => [segmentOfKey(key), blocks[at] ?? new Uint8Array()]));
}
