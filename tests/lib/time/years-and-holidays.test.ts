import { describe, expect, it } from 'vitest';
import { onlyTime } from './only-time.ts';

const only = (text: string) => onlyTime(text, '2021-03-12');

describe('days of celebration', () => {
  it.each([
    ['She spent Christmas in Rome.', 'about'],
    ['They met at Easter.', 'about'],
    ['They met on Christmas Day.', null],
    ['They met on Thanksgiving.', null],
  ])('stand for the days around them unless the day is told: %s', (sentence, hedge) => {
    expect(only(sentence).interval.hedge).toBe(hedge);
  });
});

describe('years from one to another, written short', () => {
  it.each([
    ['He played there in 2014-15.', '2014-15', '2015-12-31'],
    ['Her first film (1962–71) was a hit.', '1962–71', '1971-12-31'],
    ['It was her show in the 2019/20 season.', '2019/20', '2020-12-31'],
    ['They dated in 2010-12.', '2010-12', '2012-12-31'],
  ])('%s', (sentence, text, latest) => {
    expect(only(sentence)).toMatchObject({ text, interval: { granularity: 'year', latest } });
  });

  it('are none where the second is no later year, or may be a month', () => {
    expect(only('The score was 2014-13.').text).toBe('2014');
    expect(only('2010-12').text).toBe('2010');
  });
});
