import type { Posting } from '../match/corpus-index.ts';
import type { PostingList } from './posting-list.ts';
import { firstRow, SEGMENT_ROWS } from './segment.ts';
import { type Cursor, pullNumber, pushNumber } from './variable-length.ts';

/**
 * Lists of more postings stand apart. A match asks for many terms that it only counts, since they are
 * too common to tell anything: of what it read, nine tenths were such lists and those beside them. A
 * term in 3 % of a full segment's articles has as many.
 */
export const LONG_LIST = 512;

type Lists = Iterable<readonly [term: string, list: PostingList]>;

/** The postings of the terms of one bucket in one segment. */
export interface EncodedBlocks {
  block: Uint8Array;
  /** A block of the long lists alone; null where there is none. */
  apart: Uint8Array | null;
}

/**
 * Packs the postings of the terms of one bucket in one segment. Everything is a number of variable
 * length: the segment; then for each term the length of its name, its UTF-16 units, how many postings
 * it has, the length of their bytes in a posting-list.ts (0 where they stand apart), and those bytes.
 * So a term is found without reading the postings of the others, and counted without reading its own.
 */
export function encodeBlocks(segment: number, lists: Lists): EncodedBlocks {
  const all = [...lists];
  const long = all.filter(([, { count }]) => count > LONG_LIST);
  return {
    block: encode(segment, all, ({ count, bytes }) => (count > LONG_LIST ? [] : bytes)),
    apart: long.length > 0 ? encode(segment, long, ({ bytes }) => bytes) : null,
  };
}

function encode(
  segment: number,
  lists: Lists,
  bytesOf: (list: PostingList) => readonly number[],
): Uint8Array {
  const bytes: number[] = [];
  pushNumber(bytes, segment);
  for (const [term, list] of lists) {
    const own = bytesOf(list);
    pushNumber(bytes, term.length);
    for (let at = 0; at < term.length; at++) pushNumber(bytes, term.charCodeAt(at));
    pushNumber(bytes, list.count);
    pushNumber(bytes, own.length);
    for (const byte of own) bytes.push(byte);
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

/** Whether the postings of an entry stand in the block of long lists. */
export function standsApart({ start, end }: Pick<BlockEntry, 'start' | 'end'>): boolean {
  return start === end;
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

/** The terms of a block, up to where its bytes are damaged; those with their list apart, where asked. */
export function termsOfBlock(block: Uint8Array, onlyApart = false): string[] {
  const cursor = { at: 0 };
  const terms: string[] = [];
  pullNumber(block, cursor);
  while (cursor.at < block.length) {
    const term = readTerm(block, cursor);
    pullNumber(block, cursor);
    const length = pullNumber(block, cursor);
    cursor.at += length;
    if (!(cursor.at <= block.length)) break;
    if (length === 0 || !onlyApart) terms.push(term);
  }
  return terms;
}

/**
 * The terms of a block that any of these rows has. A long list that stands apart is not read: it is so
 * long that one of its rows is taken to be among them.
 */
export function termsOfRows(
  block: Uint8Array,
  has: (row: number) => boolean,
  isLive: (segment: number) => boolean,
): string[] {
  if (!isLive(pullNumber(block, { at: 0 }))) return [];
  return termsOfBlock(block).filter((term) => {
    const entry = findEntry(block, term);
    if (!entry || standsApart(entry)) return true;
    return readEntry(block, entry)?.some(({ row }) => has(row)) ?? true;
  });
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

/**
 * What {@link encodeBlocks} packed; null where the bytes are damaged.
 * @param apart the block of long lists beside it, if there is one
 */
export function decodeBlock(block: Uint8Array, apart?: Uint8Array | null): PostingBlock | null {
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
    const entry = { segment, count, start, end: cursor.at };
    const postings = standsApart(entry) ? readApart(apart, term, entry) : readEntry(block, entry);
    if (!postings) return null;
    terms.set(term, postings);
  }
  return Number.isNaN(segment) ? null : { segment, terms };
}

/** The postings of a long list; null where its block lacks them or is damaged. */
export function readApart(
  apart: Uint8Array | null | undefined,
  term: string,
  { segment, count }: BlockEntry,
): Posting[] | null {
  const entry = apart && findEntry(apart, term);
  if (!apart || !entry || entry.segment !== segment || entry.count !== count) return null;
  return readEntry(apart, entry);
}
