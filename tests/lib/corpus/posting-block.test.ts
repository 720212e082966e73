import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeBlock, encodeBlock } from '../../../lib/corpus/posting-block.ts';
import { firstRow, SEGMENT_ROWS } from '../../../lib/corpus/segment.ts';

const postings = fc
  .uniqueArray(fc.nat(SEGMENT_ROWS - 1), { maxLength: 200 })
  .chain((offsets) =>
    fc.tuple(
      fc.nat(1_000_000),
      fc.constant(offsets.toSorted((a, b) => a - b)),
      fc.array(fc.integer({ min: 1, max: 70_000 }), {
        minLength: offsets.length,
        maxLength: offsets.length,
      }),
    ),
  )
  .map(([segment, offsets, frequencies]) => ({
    segment,
    postings: offsets.map((offset, at) => ({
      row: firstRow(segment) + offset,
      frequency: frequencies[at] ?? 1,
    })),
  }));

it('gives back what was packed', () => {
  fc.assert(
    fc.property(postings, (block) => {
      expect(decodeBlock(encodeBlock(block.segment, block.postings))).toEqual(block);
    }),
  );
});

it('takes one byte for a neighbour that has the term once', () => {
  const rows = [0, 1, 2, 3].map((row) => ({ row, frequency: 1 }));
  expect(encodeBlock(0, rows)).toHaveLength(1 + 4);
});

it('never gives rows of another segment, whatever the bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const block = decodeBlock(bytes);
      if (!block) return;
      const start = firstRow(block.segment);
      for (const { row, frequency } of block.postings) {
        expect(row >= start && row < start + SEGMENT_ROWS).toBe(true);
        expect(frequency).toBeGreaterThan(0);
      }
    }),
  );
});

it('refuses a block that was cut within a number', () => {
  const block = encodeBlock(300, [{ row: firstRow(300) + 200, frequency: 1 }]);
  expect(decodeBlock(block.subarray(0, -1))).toBeNull();
});
