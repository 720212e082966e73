import type { Article } from '../article/article.ts';
import { indexTerms } from '../match/index-terms.ts';
import { encodeBlock } from './posting-block.ts';
import { bucketOf, postingKey } from './posting-key.ts';
import { addPosting, makeList, type PostingList } from './posting-list.ts';
import { segmentOf } from './segment.ts';

/** The posting lists of the terms of one bucket. */
export type BucketLists = Map<string, PostingList>;

/** Postings of articles by segment, bucket and term, in the order of rows in which they were added. */
export type SegmentPostings = Map<number, Map<number, BucketLists>>;

/** Adds one article's terms. */
export function addPostings(to: SegmentPostings, row: number, article: Article): void {
  const segment = segmentOf(row);
  const buckets = getOrMake(to, segment, () => new Map<number, BucketLists>());
  for (const [term, frequency] of indexTerms(article)) {
    const lists = getOrMake(buckets, bucketOf(term), (): BucketLists => new Map());
    addPosting(
      getOrMake(lists, term, () => makeList(segment)),
      row,
      frequency,
    );
  }
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

/** The blocks of some buckets, with their keys. */
export function blocksOf(
  segment: number,
  buckets: Iterable<readonly [bucket: number, lists: BucketLists]>,
): { keys: number[]; blocks: Uint8Array[] } {
  const keys: number[] = [];
  const blocks: Uint8Array[] = [];
  for (const [bucket, lists] of buckets) {
    keys.push(postingKey(bucket, segment));
    blocks.push(encodeBlock(segment, lists));
  }
  return { keys, blocks };
}
