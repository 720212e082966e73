import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../lib/time/find-times.ts';

const values = (text: string): string[] =>
  findTimes(text, { published: '2021-03-12' }).map(({ timex }) => timex);

describe('what names a part of the calendar only', () => {
  it.each([
    ["They wed on Valentine's Day.", { month: 2, day: 14 }],
    ['They wed on Boxing Day.', { month: 12, day: 26 }],
    ['They wed on Easter Monday.', {}],
    ['They wed last Friday in Norway.', { weekday: 5 }],
  ])('%s', (text, parts) => {
    const [time] = findTimes(text, { published: null });
    expect(time?.interval.parts).toEqual(parts);
  });

  it('takes the last Friday of a month for a part of it', () => {
    expect(values('They wed on the last Friday in May 2019.')).toEqual(['2019-05-31']);
  });

  it('looks ahead where a plan is told', () => {
    const told = 'The two will reportedly be married on September 20.';
    expect(findTimes(told, { published: '2020-09-18' })[0]?.timex).toBe('2020-09-20');
  });
});

describe('hours', () => {
  it('lie past midnight in the small hours of a night', () => {
    expect(values('The surgery at one o’clock in the night took long.')).toEqual([
      expect.stringMatching(/T01:00$/),
    ]);
    expect(values('They sang at nine o’clock at night.')).toEqual([
      expect.stringMatching(/T21:00$/),
    ]);
  });

  it('are not read from the number of a seat', () => {
    expect(values('She sat in seat 3A.')).toEqual([]);
  });
});
