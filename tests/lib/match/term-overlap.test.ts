import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapOf } from '../../../lib/match/term-overlap.ts';
import { makeTermTable } from '../../../lib/match/term-table.ts';
import { makeVector } from '../../../lib/match/term-vector.ts';
import { makeVocabulary } from '../../../lib/match/vocabulary.ts';

/** Names have a capital; a word tells 5, an everyday one 1. */
const vocabulary = makeVocabulary((term) => term === 'said');
const words = ['Valente', 'Quill', 'fog', 'ferry', 'said', '4850', '62', '2021', '7', '4.850'];
const [valente, quill, fog, ferry, said, large, small, year, digit, pointed] = words.map((word) =>
  vocabulary.add(word, false),
);
const table = makeTermTable(vocabulary, (term) => (term === 'said' ? 1 : 5));

function vectorOf(...ids: (number | undefined)[]) {
  return makeVector(new Map(ids.map((id) => [id ?? -1, 1])), table.weights);
}

describe('makeTermTable', () => {
  it('knows names from other words, and figures from years and digits', () => {
    const marked = (marks: Uint8Array) => words.filter((_, id) => marks[id] === 1);
    expect(marked(table.names)).toEqual(['Valente', 'Quill']);
    expect([large, small, year, digit, pointed].map((id) => table.figures[id ?? -1])).toEqual([
      1, 1, 0, 0, 1,
    ]);
  });
});

describe('overlapOf', () => {
  it('counts names apart from other words, and rare words apart from everyday ones', () => {
    expect(
      overlapOf(
        vectorOf(valente, quill, fog, said, large),
        vectorOf(valente, said, fog, ferry),
        table,
      ),
    ).toEqual({
      names: 25,
      others: 26,
      nameCount: 1,
      nameWeight: 5,
      rareWeight: 5,
      figures: 0,
    });
  });

  it('counts figures that both have', () => {
    const shared = overlapOf(vectorOf(large, year, digit), vectorOf(large, year, digit), table);
    expect(shared.figures).toBe(1);
  });

  it('is symmetric, and nothing where nothing is shared', () => {
    const vector = fc
      .subarray([...words.keys()].slice(0, vocabulary.size))
      .map((ids) => vectorOf(...ids));
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        expect(overlapOf(a, b, table)).toEqual(overlapOf(b, a, table));
        const none = vectorOf();
        expect(Object.values(overlapOf(a, none, table)).every((value) => value === 0)).toBe(true);
      }),
    );
  });
});
