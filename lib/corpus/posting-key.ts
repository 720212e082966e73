/** Buckets of words in each segment. The more, the less is read for a term, but the more is written. */
const WORD_BUCKETS = 2048;
/** Buckets of people, who stand apart so that they can be counted without reading the words. */
const PEOPLE_BUCKETS = 256;
/** Buckets in one of the ranges in which people are counted. */
const PEOPLE_RANGE = 32;

/** Long lists of a bucket stand in another, so many further. */
const APART = 4096;

/** Keys of one bucket lie together, in the order of segments. */
const SEGMENTS = 2 ** 32;

/** The bucket of a term, by FNV-1a over its UTF-16 units. Buckets of people come after those of words. */
export function bucketOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < term.length; at++)
    hash = Math.imul(hash ^ term.charCodeAt(at), 0x01000193) >>> 0;
  return term.startsWith('@') ? WORD_BUCKETS + (hash % PEOPLE_BUCKETS) : hash % WORD_BUCKETS;
}

/** The key of a bucket's block in a segment: a number, since the database keeps those smallest. */
export function postingKey(bucket: number, segment: number): number {
  return bucket * SEGMENTS + segment;
}

/** The key of the block of long lists that belongs to a block. */
export function apartKey(key: number): number {
  return key + APART * SEGMENTS;
}

/** First and last key of a bucket, whatever the segment. */
export function bucketKeys(bucket: number): [number, number] {
  return [postingKey(bucket, 0), postingKey(bucket, SEGMENTS - 1)];
}

/** The same of the blocks of its long lists. */
export function apartKeys(bucket: number): [number, number] {
  return bucketKeys(bucket + APART);
}

/** The keys that the blocks of a segment may have. */
export function segmentKeys(segment: number): number[] {
  const keys = Array.from({ length: WORD_BUCKETS + PEOPLE_BUCKETS }, (_, bucket) =>
    postingKey(bucket, segment),
  );
  return [...keys, ...keys.map(apartKey)];
}

/** The segment that a key is of. */
export function segmentOfKey(key: number): number {
  return key % SEGMENTS;
}

/** Ranges of keys, first and last, that together hold all people; each person stands in one of them. */
export function peopleKeys(): [number, number][] {
  return Array.from({ length: PEOPLE_BUCKETS / PEOPLE_RANGE }, (_, at) => {
    const first = WORD_BUCKETS + at * PEOPLE_RANGE;
    return [postingKey(first, 0), postingKey(first + PEOPLE_RANGE, 0) - 1];
  });
}
