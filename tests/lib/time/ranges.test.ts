import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../lib/time/find-times.ts';

const days = (text: string): (string | null)[] =>
  findTimes(text, { published: '2021-03-12' }).map(({ interval }) => interval.earliest);

describe('the two ends of a stretch', () => {
  it.each([
    ['It ran August 10-22, 2012.', '2012-08-10', '2012-08-22'],
    ['It ran from 10 to 22 August 2012.', '2012-08-10', '2012-08-22'],
    ['It ran from August 10 to September 2, 2012.', '2012-08-10', '2012-09-02'],
    ['It ran from November 10 to January 2, 2012.', '2011-11-10', '2012-01-02'],
    ['It ran between July 3 and 5.', '2020-07-03', '2020-07-05'],
    ['It ran from November to February.', '2020-11-01', '2021-02-01'],
    ['It ran from 2009 to 2012.', '2009-01-01', '2012-01-01'],
  ])('%s', (text, first, second) => {
    expect(days(text)).toEqual([first, second]);
  });

  it('gives both hours their half of the day', () => {
    const found = findTimes('It ran on Tuesday from 9 to 11 p.m.', { published: '2021-03-12' });
    expect(found.map(({ timex }) => timex.slice(-6))).toEqual(['T21:00', 'T23:00']);
  });
});
