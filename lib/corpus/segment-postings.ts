import type { Article } from '../article/article.ts';
import { indexTerms } from '../match/index-terms.ts';
import { addPosting, makeList, type PostingList } from './posting-list.ts';
import { segmentOf } from './segment.ts';

/** Postings of articles by segment and term, in the order of rows in which they were added. */
export type SegmentPostings = Map<number, Map<string, PostingList>>;

/** Adds one article's terms. */
export function addPostings(to: SegmentPostings, row: number, article: Article): void {
  const segment = segmentOf(row);
  let terms = to.get(segment);
  if (!terms) to.set(segment, (terms = new Map<string, PostingList>()));
  for (const [term, frequency] of indexTerms(article)) {
    let list = terms.get(term);
    if (!list) terms.set(term, (list = makeList(segment)));
    addPosting(list, row, frequency);
  }
}
