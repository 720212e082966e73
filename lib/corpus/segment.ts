/**
 * Rows that share one posting block for each term. A bulk import fills segments of its own, so that
 * nothing has to be read while it writes; articles that come one by one share others.
 */
export interface Segment {
  id: number;
  /** 1 where articles that come one by one may still be added. */
  shared: 0 | 1;
  /** The version of the index terms that its blocks were written with, 0 while they are missing. */
  index: number;
  runs: Run[];
}

/** Neighbouring rows of one part. */
export interface Run {
  /** {@link APPENDED} for articles that came one by one. */
  part: number;
  /** The first row. */
  from: number;
  /** Rows handed out so far. */
  rows: number;
  /** Articles that still stand in them. */
  articles: number;
}

/** The part of articles that came one by one: always visible. */
export const APPENDED = 0;

/**
 * Rows of one segment. The larger, the fewer blocks are written and read for a term, but as many
 * articles are fetched again after a worker was killed.
 */
export const SEGMENT_ROWS = 16_384;

/** First row of a segment; its last is `SEGMENT_ROWS - 1` further. */
export function firstRow(segment: number): number {
  return segment * SEGMENT_ROWS;
}

/** The segment that holds a row. */
export function segmentOf(row: number): number {
  return Math.floor(row / SEGMENT_ROWS);
}

/** The run that holds a row. */
export function runOf(segment: Segment | undefined, row: number): Run | undefined {
  return segment?.runs.find(({ from, rows }) => row >= from && row < from + rows);
}

/** Rows handed out in a segment. */
export function rowsIn({ runs }: Segment): number {
  return runs.reduce((sum, { rows }) => sum + rows, 0);
}
