/**
 * A run of rows with one posting block for each term. A bulk import writes segments of its own, so
 * nothing is read while it writes; articles that come one by one share the segments of part 0.
 */
export interface Segment {
  id: number;
  /** The part that it belongs to; {@link APPENDED} for articles that came one by one. */
  part: number;
  /** Rows handed out so far. */
  rows: number;
  /** Articles that still stand in it. */
  articles: number;
  /** The version of the index terms that its blocks were written with, 0 while they are missing. */
  index: number;
}

/** The part of articles that came one by one: always visible. */
export const APPENDED = 0;

/** Rows of one segment: a block of a term that each of its articles holds stays under 10 kB. */
export const SEGMENT_ROWS = 4096;

/** First row of a segment; its last is `SEGMENT_ROWS - 1` further. */
export function firstRow(segment: number): number {
  return segment * SEGMENT_ROWS;
}

/** The segment that holds a row. */
export function segmentOf(row: number): number {
  return Math.floor(row / SEGMENT_ROWS);
}
