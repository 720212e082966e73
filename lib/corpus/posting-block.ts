import type { Posting } from '../match/corpus-index.ts';
import type { PostingList } from './posting-list.ts';
import { firstRow, SEGMENT_ROWS } from './segment.ts';
import { type Cursor, pullNumber, pushNumber } from './variable-length.ts';

/**
 * Packs the postings of the terms of one bucket in one segment. Everything is a number of variable
 * length: the segment; then for each term the length of its name, its UTF-16 units, how many postings
 * it has, the length of their bytes in a posting-list.ts, and those bytes. So a term is found without
 * reading the postings of the others, and counted without reading its own.
 */
export function encodeBlock(
  segment: number,
  lists: Iterable<readonly [term: string, list: PostingList]>,
): Uint8Array {
  const bytes: number[] = [];
  pushNumber(bytes, segment);
  for (const [term, list] of lists) {
    pushNumber(bytes, term.length);
    for (let at = 0; at < term.length; at++) pushNumber(bytes, term.charCodeAt(at));
    pushNumber(bytes, list.count);
    pushNumber(bytes, list.bytes.length);
    for (const byte of list.bytes) bytes.push(byte);
  }
  return new Uint8Array(bytes);
}

/** Where the postings of one term stand in a block. */
export interface BlockEntry {
  segment: number;
  count: number;
  start: number;
  end: number;
}

/**
 * Looks a term up in a block.
 * @returns undefined where the block does not hold it, null where the bytes are damaged
 */
export function findEntry(block: Uint8Array, term: string): BlockEntry | undefined | null {
  const cursor = { at: 0 };
  const segment = pullNumber(block, cursor);
  if (Number.isNaN(segment)) return null;
  while (cursor.at < block.length) {
    const found = pullTerm(block, cursor, term);
    const count = pullNumber(block, cursor);
    const length = pullNumber(block, cursor);
    const start = cursor.at;
    const end = start + length;
    // NaN, which a number that was cut gives, fails as well.
    if (found === null || !(count >= 1 && end <= block.length)) return null;
    if (found) return { segment, count, start, end };
    cursor.at = end;
  }
  return undefined;
}

/** Moves on over a term; whether it is this one, null where the bytes end before. */
function pullTerm(block: Uint8Array, cursor: Cursor, term: string): boolean | null {
  const length = pullNumber(block, cursor);
  if (!(length <= block.length - cursor.at)) return null;
  let same = length === term.length;
  for (let at = 0; at < length; at++) {
    // Nearly all units are one byte, and a match walks over a hundred thousand of them.
    const byte = block[cursor.at] ?? 128;
    const unit = byte < 128 ? byte : pullNumber(block, cursor);
    if (byte < 128) cursor.at++;
    if (same && unit !== term.charCodeAt(at)) same = false;
  }
  return same;
}

/** The postings of an entry; null where the bytes are damaged. */
export function readEntry(block: Uint8Array, entry: BlockEntry): Posting[] | null {
  const postings: Posting[] = [];
  const cursor = { at: entry.start };
  const limit = firstRow(entry.segment) + SEGMENT_ROWS;
  let row = firstRow(entry.segment) - 1;
  while (cursor.at < entry.end) {
    const step = pullNumber(block, cursor);
    row += Math.floor(step / 2) + 1;
    const frequency = step % 2 === 0 ? 1 : pullNumber(block, cursor);
    if (!(row < limit && frequency >= 1)) return null;
    postings.push({ row, frequency });
  }
  return cursor.at === entry.end && postings.length === entry.count ? postings : null;
}

/** The terms of a block, up to where its bytes are damaged. */
export function termsOfBlock(block: Uint8Array): string[] {
  const cursor = { at: 0 };
  const terms: string[] = [];
  pullNumber(block, cursor);
  while (cursor.at < block.length) {
    const term = readTerm(block, cursor);
    pullNumber(block, cursor);
    const length = pullNumber(block, cursor);
    cursor.at += length;
    if (!(cursor.at <= block.length)) break;
    terms.push(term);
  }
  return terms;
}

function readTerm(block: Uint8Array, cursor: Cursor): string {
  const length = Math.min(pullNumber(block, cursor), block.length);
  let term = '';
  for (let at = 0; at < length; at++) term += String.fromCharCode(pullNumber(block, cursor));
  return term;
}

/** Everything that a block holds. */
export interface PostingBlock {
  segment: number;
  terms: Map<string, Posting[]>;
}

/** What {@link encodeBlock} packed; null where the bytes are damaged. */
export function decodeBlock(block: Uint8Array): PostingBlock | null {
  const cursor = { at: 0 };
  const segment = pullNumber(block, cursor);
  const terms = new Map<string, Posting[]>();
  while (cursor.at < block.length) {
    const term = readTerm(block, cursor);
    const count = pullNumber(block, cursor);
    const length = pullNumber(block, cursor);
    const start = cursor.at;
    cursor.at = start + length;
    if (!(cursor.at <= block.length)) return null;
    const postings = readEntry(block, { segment, count, start, end: cursor.at });
    if (!postings) return null;
    terms.set(term, postings);
  }
  return Number.isNaN(segment) ? null : { segment, terms };
}
