import type { Posting } from '../match/corpus-index.ts';
import type { CorpusDatabase } from './database.ts';
import { decodeBlock, encodeBlock } from './posting-block.ts';
import { postingKey } from './posting-key.ts';
import { addPosting, makeList, type PostingList } from './posting-list.ts';

/**
 * Changes posting blocks of one segment: those that get other terms are written, those that get none
 * are deleted. A damaged block counts as empty. Joins a transaction over `postings`.
 * @param change what a bucket's terms become
 */
export async function changeBlocks(
  db: CorpusDatabase,
  segment: number,
  buckets: readonly number[],
  change: (bucket: number, held: ReadonlyMap<string, Posting[]>) => Map<string, Posting[]>,
): Promise<void> {
  const keys = buckets.map((bucket) => postingKey(bucket, segment));
  const blocks = await db.postings.bulkGet(keys);
  const written: { key: number; block: Uint8Array }[] = [];
  const emptied: number[] = [];
  for (const [at, bucket] of buckets.entries()) {
    const [key, block] = [keys[at] ?? 0, blocks[at]];
    const held = block && decodeBlock(block)?.terms;
    const terms = change(bucket, held ?? new Map<string, Posting[]>());
    if (terms.size > 0) written.push({ key, block: encodeBlock(segment, packed(segment, terms)) });
    else if (block) emptied.push(key);
  }
  await db.postings.bulkPut(
    written.map(({ block }) => block),
    written.map(({ key }) => key),
  );
  await db.postings.bulkDelete(emptied);
}

function packed(segment: number, terms: ReadonlyMap<string, Posting[]>): Map<string, PostingList> {
  const lists = new Map<string, PostingList>();
  for (const [term, postings] of terms) {
    const list = makeList(segment);
    for (const { row, frequency } of postings) addPosting(list, row, frequency);
    lists.set(term, list);
  }
  return lists;
}
