import { firstRow } from './segment.ts';
import { pushNumber } from './variable-length.ts';

/**
 * The postings of one term in one segment, packed as they come: for each the step from the row before
 * and the frequency. A frequency of 1, by far the most common, costs nothing: it is a bit of the step.
 */
export interface PostingList {
  count: number;
  /** The row that was added last. */
  last: number;
  bytes: number[];
}

/** A list to which rows of a segment can be added. */
export function makeList(segment: number): PostingList {
  return { count: 0, last: firstRow(segment) - 1, bytes: [] };
}

/** Adds a row beyond all that the list has. */
export function addPosting(list: PostingList, row: number, frequency: number): void {
  pushNumber(list.bytes, (row - list.last - 1) * 2 + (frequency > 1 ? 1 : 0));
  if (frequency > 1) pushNumber(list.bytes, frequency);
  list.last = row;
  list.count += 1;
}
