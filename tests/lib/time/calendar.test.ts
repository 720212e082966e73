import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  dayNumber,
  isoDate,
  mondayOf,
  nthWeekday,
  weekdayOf,
  weekOf,
} from '../../../lib/time/calendar.ts';
import { easter } from '../../../lib/time/holidays.ts';

describe('calendar', () => {
  it('knows weekdays and ISO weeks', () => {
    expect(weekdayOf('2020-12-08')).toBe(2);
    expect(weekOf('2021-01-03')).toEqual([2020, 53]);
  });

  it('keeps to the end of a short month', () => {
    expect(addMonths('2020-03-31', -1)).toBe('2020-02-29');
    expect(isoDate(2020, 13, 1)).toBe('2021-01-01');
  });

  it('finds the n-th weekday from either end of a month', () => {
    expect(nthWeekday(2013, 11, 4, 4)).toBe('2013-11-28');
    expect(nthWeekday(2013, 10, 5, -1)).toBe('2013-10-25');
  });

  it('computes Easter', () => {
    expect([1981, 2013, 2024].map(easter)).toEqual(['1981-04-19', '2013-03-31', '2024-03-31']);
  });

  it('goes back and forth', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (count) => {
        const day = addDays('1970-01-01', count);
        expect(dayNumber(day)).toBe(count);
        const monday = mondayOf(day);
        expect(addDays(monday, weekdayOf(day) - 1)).toBe(day);
        const [year, week] = weekOf(day);
        expect(addDays(mondayOf(isoDate(year, 1, 4)), 7 * (week - 1))).toBe(monday);
      }),
    );
  });
});
