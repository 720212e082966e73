import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventLikeness, makeEventVector } from '../../../lib/match/event-vector.ts';

const wedding = makeEventVector(new Map([['wedding', 4]]));
const tour = makeEventVector(new Map([['tour', 2]]));
const both = makeEventVector(
  new Map([
    ['wedding', 1],
    ['tour', 1],
  ]),
);
const none = makeEventVector(new Map());

describe('eventLikeness', () => {
  it('is highest for the same types, however often they are told, and lowest for others', () => {
    expect(eventLikeness(wedding, makeEventVector(new Map([['wedding', 1]])))).toBeCloseTo(0.5);
    expect(eventLikeness(wedding, tour)).toBe(-0.5);
    expect(eventLikeness(wedding, both)).toBeCloseTo(Math.SQRT1_2 - 0.5);
  });

  it('says nothing where either text tells of no event', () => {
    expect(eventLikeness(wedding, none)).toBe(0);
    expect(eventLikeness(none, none)).toBe(0);
  });

  it('is symmetric and within half of 0', () => {
    const vector = fc
      .dictionary(
        fc.constantFrom('wedding', 'tour', 'birth', 'arrest'),
        fc.integer({ min: 1, max: 9 }),
      )
      .map((times) => makeEventVector(new Map(Object.entries(times))));
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        expect(eventLikeness(a, b)).toBeCloseTo(eventLikeness(b, a), 12);
        expect(Math.abs(eventLikeness(a, b))).toBeLessThanOrEqual(0.5 + 1e-12);
      }),
    );
  });
});
