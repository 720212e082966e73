import type { Posting } from '../match/corpus-index.ts';
import type { CorpusDatabase } from './database.ts';
import { decodeBlock, encodeBlocks, termsOfBlock } from './posting-block.ts';
import { apartKey, postingKey } from './posting-key.ts';
import { addPosting, makeList, type PostingList } from './posting-list.ts';

/** Blocks that are changed without a pause: Firefox runs its pages on the thread of the background. */
const AT_ONCE = 128;

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
  for (let at = 0; at < buckets.length; at += AT_ONCE)
    await changeSome(db, segment, buckets.slice(at, at + AT_ONCE), change);
}

async function changeSome(
  ...[db, segment, buckets, change]: Parameters<typeof changeBlocks>
): Promise<void> {
  const keys = buckets.map((bucket) => postingKey(bucket, segment));
  const blocks = await db.postings.bulkGet(keys);
  const apart = await longLists(db, keys, blocks);
  const written: { key: number; block: Uint8Array }[] = [];
  const emptied: number[] = [];
  for (const [at, bucket] of buckets.entries()) {
    const [key, block] = [keys[at] ?? 0, blocks[at]];
    const held = block && decodeBlock(block, apart.get(key))?.terms;
    const terms = change(bucket, held ?? new Map<string, Posting[]>());
    const long = apart.has(key) ? [apartKey(key)] : [];
    if (terms.size > 0) {
      const encoded = encodeBlocks(segment, packed(segment, terms));
      written.push({ key, block: encoded.block });
      if (encoded.apart) written.push({ key: apartKey(key), block: encoded.apart });
      else emptied.push(...long);
    } else if (block) emptied.push(key, ...long);
  }
  await db.postings.bulkPut(
    written.map(({ block }) => block),
    written.map(({ key }) => key),
  );
  await db.postings.bulkDelete(emptied);
}

/** The blocks of long lists, by the keys of the blocks that have one; asked for only there. */
async function longLists(
  db: CorpusDatabase,
  keys: readonly number[],
  blocks: readonly (Uint8Array | undefined)[],
): Promise<Map<number, Uint8Array | undefined>> {
  const having = keys.filter(
    (_, at) => termsOfBlock(blocks[at] ?? new Uint8Array(), true).length > 0,
  );
  const apart = having.length > 0 ? await db.postings.bulkGet(having.map(apartKey)) : [];
  return new Map(having.map((key, at) => [key, apart[at]]));
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
