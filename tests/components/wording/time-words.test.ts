import { describe, expect, it } from 'vitest';
import { precisionOf, timeWords } from '../../../components/wording/time-words.ts';
import type { TimeInterval } from '../../../lib/time/time-interval.ts';
import { english } from '../samples/english.ts';
import { interval } from '../samples/timeline.ts';

const words = (time: TimeInterval, year = true): string => timeWords(time, english, { year });

describe('timeWords', () => {
  it.each<[string, TimeInterval]>([
    ['May 14, 2024', interval('2024-05-14')],
    ['Mar 2024', interval('2024-03-01', '2024-03-31', { granularity: 'month' })],
    [
      'early Oct 2020',
      interval('2020-10-01', '2020-10-10', { granularity: 'month', hedge: 'early' }),
    ],
    ['Sep 2020 – Oct 2020', interval('2020-09-01', '2020-10-31', { granularity: 'month' })],
    ['about 2011', interval('2011-01-01', '2011-12-31', { granularity: 'year', hedge: 'about' })],
    ['2011–2012', interval('2011-01-01', '2012-12-31', { granularity: 'year' })],
    ['the 1990s', interval('1990-01-01', '1999-12-31', { granularity: 'decade' })],
    [
      'spring 2019',
      interval('2019-03-01', '2019-05-31', { granularity: 'season', parts: { season: 'spring' } }),
    ],
    ['Dec 7 – 13, 2020', interval('2020-12-07', '2020-12-13', { granularity: 'week' })],
  ])('writes %s', (expected, time) => {
    expect(words(time).replaceAll(/\s/g, ' ')).toBe(expected);
  });

  it('leaves the year out where it stands above, but not where the year is all there is', () => {
    expect(words(interval('2024-05-14'), false)).toBe('May 14');
    expect(words(interval('2011-01-01', '2011-12-31', { granularity: 'year' }), false)).toBe(
      '2011',
    );
  });

  it.each<[string, TimeInterval['parts']]>([
    ['Sep', { month: 9 }],
    ['Oct 3', { month: 10, day: 3 }],
    ['Tuesday', { weekday: 2 }],
    ['fall', { season: 'autumn' }],
    ['no date', {}],
  ])('adds no year to what names none: %s', (expected, parts) => {
    expect(words(interval(null, null, { anchor: 'none', parts }))).toBe(expected);
  });
});

describe('precisionOf', () => {
  it('takes several days for a stretch, even where they were told in days', () => {
    expect(precisionOf(interval('2020-12-07', '2020-12-09'))).toBe('stretch');
  });

  it('takes only one day for a point', () => {
    expect(precisionOf(interval('2020-12-07'))).toBe('point');
    expect(precisionOf(interval('2020-12-01', '2020-12-31', { granularity: 'month' }))).toBe(
      'stretch',
    );
    expect(precisionOf(interval('2020-01-01', '2020-12-31', { granularity: 'year' }))).toBe('wide');
  });
});
