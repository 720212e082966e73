import type { Posting } from '../match/corpus-index.ts';
import { firstRow, SEGMENT_ROWS } from './segment.ts';

/**
 * Packs the postings of one term in one segment: variable-length integers (seven bits a byte, lowest
 * first) of the segment, then for each posting the step from the row before and the frequency. A
 * frequency of 1, by far the most common, costs nothing: it is a bit of the step.
 * @param postings in ascending order of rows, all of this segment
 */
export function encodeBlock(segment: number, postings: readonly Posting[]): Uint8Array {
  const bytes: number[] = [];
  push(bytes, segment);
  let before = firstRow(segment) - 1;
  for (const { row, frequency } of postings) {
    const step = row - before - 1;
    before = row;
    push(bytes, step * 2 + (frequency > 1 ? 1 : 0));
    if (frequency > 1) push(bytes, frequency);
  }
  return Uint8Array.from(bytes);
}

/** The postings of one term in one segment. */
export interface PostingBlock {
  segment: number;
  postings: Posting[];
}

/** What {@link encodeBlock} packed; null where the bytes are damaged. */
export function decodeBlock(block: Uint8Array): PostingBlock | null {
  const postings: Posting[] = [];
  const cursor = { at: 0 };
  const segment = pull(block, cursor);
  const end = firstRow(segment) + SEGMENT_ROWS;
  let row = firstRow(segment) - 1;
  while (cursor.at < block.length) {
    const step = pull(block, cursor);
    row += Math.floor(step / 2) + 1;
    const frequency = step % 2 === 0 ? 1 : pull(block, cursor);
    // NaN, which a number that was cut gives, fails as well.
    if (!(row < end && frequency >= 1)) return null;
    postings.push({ row, frequency });
  }
  return Number.isNaN(segment) ? null : { segment, postings };
}

/** The number at the cursor, which moves on; NaN where the block ends within it or it is too long. */
function pull(block: Uint8Array, cursor: { at: number }): number {
  let value = 0;
  for (let scale = 1; scale <= 2 ** 42; scale *= 128) {
    const byte = block[cursor.at++];
    if (byte === undefined) return Number.NaN;
    value += (byte & 127) * scale;
    if (byte < 128) return value;
  }
  return Number.NaN;
}

function push(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}
