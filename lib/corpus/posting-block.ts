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
  const numbers = integers(block);
  const segment = numbers?.[0];
  if (!numbers || segment === undefined) return null;
  const postings: Posting[] = [];
  const end = firstRow(segment) + SEGMENT_ROWS;
  let row = firstRow(segment) - 1;
  for (let at = 1; at < numbers.length; at++) {
    const step = numbers[at] ?? 0;
    row += Math.floor(step / 2) + 1;
    let frequency = 1;
    if (step % 2 === 1) frequency = numbers[++at] ?? 0;
    if (row >= end || frequency < 1) return null;
    postings.push({ row, frequency });
  }
  return { segment, postings };
}

function push(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  bytes.push(rest);
}

function integers(block: Uint8Array): number[] | null {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (const byte of block) {
    value += (byte & 127) * scale;
    if (byte < 128) {
      numbers.push(value);
      value = 0;
      scale = 1;
    } else {
      scale *= 128;
      if (scale > 2 ** 42) return null;
    }
  }
  return scale === 1 ? numbers : null;
}
