import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  decodeBlock,
  encodeBlocks,
  LONG_LIST,
  termsOfBlock,
  findEntry,
  readApart,
  readEntry,
  standsApart,
} from '../../../lib/corpus/posting-block.ts';
import { addPosting, makeList, type PostingList } from '../../../lib/corpus/posting-list.ts';
import { firstRow, SEGMENT_ROWS } from '../../../lib/corpus/segment.ts';

const posting = fc.record({
  offset: fc.nat(SEGMENT_ROWS - 1),
  frequency: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 70_000 })),
});
const list = fc
  .uniqueArray(posting, { minLength: 1, maxLength: 60, selector: ({ offset }) => offset })
  .map((all) => all.toSorted((a, b) => a.offset - b.offset));

const block = fc
  .record({ segment: fc.nat(1_000_000), lists: fc.dictionary(fc.string({ unit: 'binary' }), list) })
  .map(({ segment, lists }) => {
    const terms = Object.entries(lists).map(
      ([term, all]) =>
        [
          term,
          all.map(({ offset, frequency }) => ({ row: firstRow(segment) + offset, frequency })),
        ] as const,
    );
    return { segment, terms: new Map(terms) };
  });

type Block = NonNullable<ReturnType<typeof decodeBlock>>;

function encoded({ segment, terms }: Block): ReturnType<typeof encodeBlocks> {
  const lists = [...terms].map(([term, postings]): [string, PostingList] => {
    const packedList = makeList(segment);
    for (const { row, frequency } of postings) addPosting(packedList, row, frequency);
    return [term, packedList];
  });
  return encodeBlocks(segment, lists);
}

const packed = (given: Block): Uint8Array => encoded(given).block;

const one = (term: string, segment: number, ...offsets: number[]): Uint8Array =>
  packed({
    segment,
    terms: new Map([
      [term, offsets.map((offset) => ({ row: firstRow(segment) + offset, frequency: 1 }))],
    ]),
  });

it('gives back what was packed', () => {
  fc.assert(
    fc.property(block, (given) => {
      expect(decodeBlock(packed(given))).toEqual(given);
      expect(termsOfBlock(packed(given))).toEqual([...given.terms.keys()]);
    }),
  );
});

it('finds each term without the others, and no term that it does not hold', () => {
  fc.assert(
    fc.property(block, fc.string(), (given, other) => {
      const bytes = packed(given);
      for (const [term, postings] of given.terms) {
        const entry = findEntry(bytes, term);
        expect(entry?.count).toBe(postings.length);
        expect(entry && readEntry(bytes, entry)).toEqual(postings);
      }
      expect(findEntry(bytes, other) !== undefined).toBe(given.terms.has(other));
    }),
  );
});

it('takes one byte for a neighbour that has the term once', () => {
  expect(one('tour', 0, 0, 1, 2, 3)).toHaveLength(one('tour', 0, 0).length + 3);
});

it('never gives rows of another segment, whatever became of the bytes', () => {
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  let rows = 0;
  fc.assert(
    fc.property(block, fc.array(change, { minLength: 1, maxLength: 3 }), (given, changes) => {
      const bytes = packed(given);
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
      const found = decodeBlock(bytes);
      if (!found) return;
      const start = firstRow(found.segment);
      for (const { row, frequency } of [...found.terms.values()].flat()) {
        rows++;
        expect(row >= start && row < start + SEGMENT_ROWS).toBe(true);
        expect(frequency).toBeGreaterThan(0);
      }
    }),
  );
  expect(rows).toBeGreaterThan(0);
});

it('refuses a block that was cut within a list, a name or a number', () => {
  const bytes = one('tour', 300, 200);
  for (let length = 3; length < bytes.length; length++) {
    expect(decodeBlock(bytes.subarray(0, length))).toBeNull();
    expect(findEntry(bytes.subarray(0, length), 'tour')).toBeNull();
  }
});

it('keeps a long list apart: it is counted without its postings, and read from a block of its own', () => {
  const listed = (length: number) =>
    Array.from({ length }, (_, at) => ({ row: firstRow(3) + at * 2, frequency: 1 + (at % 3) }));
  const short = listed(LONG_LIST);
  const long = listed(LONG_LIST + 1);
  const given = {
    segment: 3,
    terms: new Map([
      ['tour', short],
      ['said', long],
    ]),
  };
  const { block: bytes, apart } = encoded(given);
  expect(termsOfBlock(bytes, true)).toEqual(['said']);
  const entry = findEntry(bytes, 'said');
  expect(entry && standsApart(entry)).toBe(true);
  expect(entry?.count).toBe(LONG_LIST + 1);
  expect(entry && readApart(apart, 'said', entry)).toEqual(long);
  expect(decodeBlock(bytes, apart)).toEqual(given);
  expect(decodeBlock(bytes)).toBeNull();
  expect(decodeBlock(bytes, apart?.subarray(0, -1))).toBeNull();
});
