import type { Article } from '../article/article.ts';
import { indexTerms } from '../match/index-terms.ts';
import { bucketOf } from './posting-key.ts';
import { addPosting, makeList, type PostingList } from './posting-list.ts';

/** The postings of the articles of one segment. */
export interface SegmentPostings {
  /** Adds one article's terms; rows come in rising order. */
  add(row: number, article: Article): void;
  /** The list of each term by bucket, in the order of buckets, those without terms left out. */
  buckets(): [bucket: number, lists: (readonly [term: string, list: PostingList])[]][];
}

/**
 * An empty one. A term finds its bucket when it first comes: to sort them all at the end, 150,000 in a
 * full segment, would stop a page for a tenth of a second.
 */
export function segmentPostings(segment: number): SegmentPostings {
  const lists = new Map<string, PostingList>();
  const byBucket: (readonly [string, PostingList])[][] = [];
  return {
    add(row, article) {
      for (const [term, frequency] of indexTerms(article)) {
        let list = lists.get(term);
        if (!list) {
          list = makeList(segment);
          lists.set(term, list);
          (byBucket[bucketOf(term)] ??= []).push([term, list]);
        }
        addPosting(list, row, frequency);
      }
    },
    buckets: () => Object.entries(byBucket).map(([bucket, some]) => [Number(bucket), some]),
  };
}
