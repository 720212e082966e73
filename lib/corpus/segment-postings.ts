import type { Article } from '../article/article.ts';
import type { Posting } from '../match/corpus-index.ts';
import { indexTerms } from '../match/index-terms.ts';
import { encodeBlock } from './posting-block.ts';
import { postingKey } from './posting-key.ts';
import { segmentOf } from './segment.ts';

/** Postings of articles by segment and term, in the order of rows in which they were added. */
export type SegmentPostings = Map<number, Map<string, Posting[]>>;

/** Adds one article's terms. */
export function addPostings(to: SegmentPostings, row: number, article: Article): void {
  const segment = segmentOf(row);
  let terms = to.get(segment);
  if (!terms) to.set(segment, (terms = new Map<string, Posting[]>()));
  for (const [term, frequency] of indexTerms(article)) {
    const list = terms.get(term);
    if (list) list.push({ row, frequency });
    else terms.set(term, [{ row, frequency }]);
  }
}

/** The blocks to store for one segment, with their keys. */
export function blocksOf(
  segment: number,
  terms: Map<string, Posting[]>,
): { keys: string[]; blocks: Uint8Array[] } {
  const keys: string[] = [];
  const blocks: Uint8Array[] = [];
  for (const [term, postings] of terms) {
    keys.push(postingKey(term, segment));
    blocks.push(encodeBlock(segment, postings));
  }
  return { keys, blocks };
}
