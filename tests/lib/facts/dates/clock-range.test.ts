import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockGap, clockRange } from '../../../../lib/facts/dates/clock-range.ts';
import type { ClockRange } from '../../../../lib/facts/dates/clock-range.ts';
import { findTimes } from '../../../../lib/time/find-times.ts';

function rangeIn(text: string): ClockRange | null {
  const [time] = findTimes(text, { published: '2021-05-10T12:00:00Z' });
  return time ? clockRange(time.timex, time.interval) : null;
}

const gap = (a: string, b: string): number => {
  const [x, y] = [rangeIn(a), rangeIn(b)];
  return x && y ? clockGap(x, y) : NaN;
};

describe('the time of day that a time names', () => {
  it('is a point for a clock time and a stretch for a part of the day', () => {
    expect(rangeIn('at 7:55 a.m. on Friday')).toEqual({ minutes: 475, until: 475 });
    expect(rangeIn('on Friday afternoon')).toEqual({ minutes: 720, until: 1095 });
    expect(rangeIn('early Friday')).toEqual({ minutes: 0, until: 540 });
  });

  it('is none for a day or a month', () => {
    expect(rangeIn('on Friday')).toBeNull();
    expect(rangeIn('in early May')).toBeNull();
  });

  it.each([
    ['on Friday night', 'at 12:45 a.m.'],
    ['on Friday evening', 'on Friday night'],
    ['early Friday', 'on Friday morning'],
    ['at 1:20 a.m. on Friday', 'on Friday morning'],
    ['at 6:50 p.m. on Friday', 'on Friday night'],
  ])('%s and %s meet', (a, b) => {
    expect(gap(a, b)).toBe(0);
  });

  it.each([
    ['on Friday afternoon', 'on Friday night'],
    ['early Friday', 'at 12:05 p.m.'],
  ])('%s and %s do not', (a, b) => {
    expect(gap(a, b)).toBeGreaterThan(0);
  });
});

describe('the gap between two stretches of the day', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 700 }))
    .map(([minutes, length]) => ({ minutes, until: minutes + length }));

  it('is symmetric, at most half a day, and none to itself', () => {
    fc.assert(
      fc.property(stretch, stretch, (a, b) => {
        expect(clockGap(a, b)).toBe(clockGap(b, a));
        expect(clockGap(a, b)).toBeLessThanOrEqual(720);
        expect(clockGap(a, a)).toBe(0);
      }),
    );
  });
});
