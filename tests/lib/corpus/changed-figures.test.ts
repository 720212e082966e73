import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changedFigures } from '../../../lib/corpus/changed-figures.ts';

it('names a figure that changed within a paragraph', () => {
  expect(
    changedFigures(
      ['Mara Venn calls off 12 shows of her tour.', 'She is at home.'],
      ['Mara Venn, who is ill, calls off 14 shows of her tour.'],
    ),
  ).toEqual([{ before: '12 shows', now: '14 shows' }]);
});

it('names none where one cannot be told to stand for another', () => {
  expect(changedFigures(['She sold 12 houses.'], ['A judge set 3 dates for the trial.'])).toEqual(
    [],
  );
  expect(
    changedFigures(
      ['Mara Venn calls off 12 shows of her tour.'],
      ['Mara Venn calls off 12 shows of her tour in 3 countries.'],
    ),
  ).toEqual([]);
  expect(changedFigures([], ['She is 35.'])).toEqual([]);
});

it('finds no change between a paragraph and itself', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (paragraph) => {
      expect(changedFigures([paragraph], [paragraph])).toEqual([]);
    }),
  );
});
