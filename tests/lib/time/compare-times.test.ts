import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, isoDate } from '../../../lib/time/calendar.ts';
import { compareTimes } from '../../../lib/time/compare-times.ts';
import { findTimes } from '../../../lib/time/find-times.ts';
import type { TimeInterval } from '../../../lib/time/time-interval.ts';

function time(text: string, published: string | null = null): TimeInterval {
  const [found] = findTimes(text, { published });
  if (!found) throw new Error(`no time in: ${text}`);
  return found.interval;
}

describe('compareTimes of resolved times', () => {
  it.each([
    ['on 3 May 2013', 'on May 3, 2013', 'equal'],
    ['on 3 May 2013', 'in May 2013', 'contains'],
    ['on 3 May 2013', 'in 2013', 'contains'],
    ['on 3 May 2013', 'on 4 May 2013', 'disjoint'],
    ['in May 2013', 'in June 2013', 'disjoint'],
    ['in early October 2013', 'in October 2013', 'contains'],
    ['in early October 2013', 'on 12 October 2013', 'contains'],
    ['in early October 2013', 'on 28 October 2013', 'disjoint'],
    ['in about 2011', 'in 2012', 'overlaps'],
    ['in the 1990s', 'in 1995', 'contains'],
    ['since May 2013', 'in June 2013', 'contains'],
    ['before May 2013', 'in June 2013', 'disjoint'],
    ['until May 2013', 'until June 2013', 'disjoint'],
  ])('%s and %s: %s', (first, second, verdict) => {
    expect(compareTimes(time(first), time(second))).toBe(verdict);
    expect(compareTimes(time(second), time(first))).toBe(verdict);
  });

  it('takes articles of different days at their own dates', () => {
    const a = time('She left last Tuesday.', '2021-03-12');
    const b = time('She left on March 9.', '2021-03-20');
    expect(compareTimes(a, b)).toBe('equal');
  });

  it('does not insist on a year that the tense chose', () => {
    const guessed = time('They split in September.', '2021-03-12');
    expect(compareTimes(guessed, time('in September 2019'))).toBe('unknown');
    expect(compareTimes(guessed, time('in May 2019'))).toBe('disjoint');
  });

  it('does not insist on a week that the tense chose', () => {
    const guessed = time('They met on Friday.', '2021-03-09');
    expect(compareTimes(guessed, time('They met on Friday.', '2021-03-16'))).toBe('unknown');
    expect(compareTimes(guessed, time('on March 12, 2021'))).toBe('unknown');
    expect(compareTimes(guessed, time('They met on Saturday.', '2021-03-16'))).toBe('disjoint');
  });

  it('asks no weekday of a date whose year is guessed', () => {
    const saturday = time('He fell on Saturday night.', '2023-07-09');
    expect(
      compareTimes(saturday, time('He will rest after the crash on July 8.', '2024-03-01')),
    ).not.toBe('disjoint');
  });
});

describe('compareTimes of open times', () => {
  it.each([
    ['in September', 'in early October', 'disjoint'],
    ['in September', 'in September 2020', 'contains'],
    ['in September', 'in September', 'equal'],
    ['in September', 'on September 9', 'contains'],
    ['on September 8', 'on September 9', 'disjoint'],
    ['in late September', 'on September 3', 'disjoint'],
    ['in September', 'in October 2020', 'disjoint'],
    ['on Tuesday', 'on Wednesday', 'disjoint'],
    ['on Tuesday', 'on Tuesday', 'equal'],
    ['on Tuesday', 'on 8 December 2020', 'contains'],
    ['on Tuesday', 'on 9 December 2020', 'disjoint'],
    ['on Tuesday', 'in December 2020', 'unknown'],
    ['in the summer', 'in July', 'contains'],
    ['in the summer', 'in January', 'disjoint'],
    ['three months ago', 'in September 2020', 'unknown'],
    ['yesterday', 'on Tuesday', 'unknown'],
  ])('%s and %s: %s', (first, second, verdict) => {
    expect(compareTimes(time(`It was ${first}.`), time(`It was ${second}.`))).toBe(verdict);
    expect(compareTimes(time(`It was ${second}.`), time(`It was ${first}.`))).toBe(verdict);
  });
});

const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1902-01-01', count));
const hedges = fc.constantFrom(
  null,
  'about',
  'early',
  'mid',
  'late',
  'before',
  'after',
  'since',
  'until',
);
const resolved: fc.Arbitrary<TimeInterval> = fc
  .record({ earliest: days, length: fc.integer({ min: 0, max: 800 }), hedge: hedges })
  .map(({ earliest, length, hedge }) => ({
    earliest,
    latest: addDays(earliest, length),
    granularity: 'day',
    hedge,
    anchor: 'absolute',
    parts: {},
  }));
const open: fc.Arbitrary<TimeInterval> = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.option(fc.integer({ min: 1, max: 28 })),
    hedge: hedges,
  })
  .map(({ month, day, hedge }) => ({
    earliest: null,
    latest: null,
    granularity: day === null ? 'month' : 'day',
    hedge,
    anchor: 'none',
    parts: { month, ...(day !== null && { day }) },
  }));
const times = fc.oneof(resolved, open);

describe('any times', () => {
  it('compares symmetrically, and no time clashes with itself', () => {
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(compareTimes(a, b)).toBe(compareTimes(b, a));
        expect(compareTimes(a, a)).not.toBe('disjoint');
      }),
    );
  });

  it('never lets a time clash with one that contains it', () => {
    fc.assert(
      fc.property(resolved, fc.nat(400), fc.nat(400), hedges, (inner, before, after, hedge) => {
        const earliest = inner.earliest ?? '';
        const outer: TimeInterval = {
          ...inner,
          earliest: addDays(earliest, -before),
          latest: addDays(inner.latest ?? '', after),
          hedge: hedge === 'before' || hedge === 'after' ? hedge : null,
        };
        expect(compareTimes(inner, outer)).not.toBe('disjoint');
      }),
    );
  });

  it('gives the same verdict 28 years later', () => {
    const later = (interval: TimeInterval): TimeInterval => ({
      ...interval,
      earliest: interval.earliest && addMonths(interval.earliest, 28 * 12),
      latest: interval.latest && addMonths(interval.latest, 28 * 12),
    });
    fc.assert(
      fc.property(times, times, (a, b) => {
        expect(compareTimes(later(a), later(b))).toBe(compareTimes(a, b));
      }),
    );
  });

  it('reads the same time of texts 28 years apart', () => {
    const forms = fc.constantFrom(
      'on Tuesday',
      'last week',
      'in September',
      'three months ago',
      'last summer',
      'on May 5',
      'yesterday',
    );
    fc.assert(
      fc.property(forms, fc.integer({ min: 0, max: 20_000 }), (form, count) => {
        const published = addDays('1902-01-01', count);
        const [year, month, day] = published.split('-').map(Number);
        const now = time(`She left ${form}.`, published);
        const then = time(`She left ${form}.`, isoDate((year ?? 0) + 28, month ?? 1, day ?? 1));
        expect(then.earliest).toBe(now.earliest && addMonths(now.earliest, 28 * 12));
        expect(then.latest).toBe(now.latest && addMonths(now.latest, 28 * 12));
      }),
    );
  });
});
