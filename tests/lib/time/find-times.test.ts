import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../lib/time/find-times.ts';
import { onlyTime } from './only-time.ts';

// A Friday.
const PUBLISHED = '2021-03-12';

const only = (text: string, published: string | null = PUBLISHED) => onlyTime(text, published);

const values = (text: string, published: string | null = PUBLISHED): string[] =>
  findTimes(text, { published }).map(({ timex }) => timex);

describe('dates that give their year', () => {
  it.each([
    ['They wed on September 14, 2013.', '2013-09-14'],
    ['They wed on 14 September 2013.', '2013-09-14'],
    ['They wed on the 14th of September, 2013.', '2013-09-14'],
    ['They wed on Saturday, Sept. 14, 2013.', '2013-09-14'],
    ['It was filed on 2013-09-14.', '2013-09-14'],
    ['It was filed on 9/14/2013.', '2013-09-14'],
    ['They wed in September 2013.', '2013-09'],
    ['They wed in 2013.', '2013'],
    ['They met in the summer of 2013.', '2013-SU'],
    ['It grew in the third quarter of 2013.', '2013-Q3'],
    ['She sang in the 1990s.', '199'],
    ['She sang in the ’90s.', '199'],
    ['It stood since the 19th century.', '18'],
    ['They met on Christmas Day 2013.', '2013-12-25'],
    ['They met on Thanksgiving 2013.', '2013-11-28'],
    ['They met on Easter Sunday 2013.', '2013-03-31'],
    ['She told a friend in 2013: “It is over.”', '2013'],
    ['September 14, 2013: a wedding.', '2013-09-14'],
  ])('%s', (text, value) => {
    expect(only(text)).toMatchObject({ timex: value, interval: { anchor: 'absolute' } });
  });

  it('narrows a time to its part', () => {
    expect(only('They met in early October 2013.').interval).toMatchObject({
      earliest: '2013-10-01',
      latest: '2013-10-10',
      granularity: 'month',
      hedge: 'early',
    });
    expect(only('They met at the end of 2013.').interval).toMatchObject({ hedge: 'late' });
  });

  it('takes no number for a year', () => {
    expect(values('He sold 2013 copies, more than 1995 in all, for $2000.')).toEqual([]);
  });
});

describe('dates counted from the publication', () => {
  it.each([
    ['She arrived yesterday.', '2021-03-11'],
    ['She arrived on Tuesday.', '2021-03-09'],
    ['She arrived last Friday.', '2021-03-05'],
    ['She will arrive on Tuesday.', '2021-03-16'],
    ['On Tuesday the 27-year-old arrived.', '2021-03-09'],
    ['The service will be held on Tuesday.', '2021-03-16'],
    ['The farewell is on Tuesday in Leeds.', '2021-03-16'],
    ['The pier will put up fences after the fall of the dancer on March 2.', '2021-03-02'],
    ['She told a reporter on Tuesday, March 2.', '2021-03-02'],
    ['The show will open on April 3.', '2021-04-03'],
    ['The show opened on April 3.', '2020-04-03'],
    ['She sang on New Year’s Eve.', '2020-12-31'],
    ['She arrived two days ago.', '2021-03-10'],
  ])('%s', (text, date) => {
    expect(only(text).interval).toMatchObject({ earliest: date, latest: date });
  });

  it.each([
    ['They split in November.', '2020-11'],
    ['They will wed in November.', '2021-11'],
    ['They split last month.', '2021-02'],
    ['They split last week.', '2021-W09'],
    ['They split last year.', '2020'],
    ['They split in September of last year.', '2020-09'],
    ['They met last summer.', '2020-SU'],
    ['Will Ortiz of Rome spoke on Tuesday.', '2021-03-09'],
    ['They met on Memorial Day weekend.', '2020-W21-WE'],
    ['He sang at 6 in the evening on Monday.', '2021-03-08T18:00'],
    ['She sang last night.', '2021-03-11TNI'],
    ['She left at 9:30 p.m. on Tuesday.', '2021-03-09T21:30'],
    ['It happened on Monday morning.', '2021-03-08TMO'],
    ['They unveiled their plans at the end of the Monday show.', '2021-03-08'],
    ['She released her new book on Monday.', '2021-03-08'],
    ['She plans to sing on Monday.', '2021-03-15'],
    ['He had called the night before.', 'XXXX-XX-XXTNI'],
  ])('%s', (text, value) => {
    expect(only(text).timex).toBe(value);
  });

  it('gives a distance an honest width', () => {
    const { interval, timex } = only('They split three months ago.');
    expect(timex).toBe('2020-12');
    expect(interval).toMatchObject({ granularity: 'month', hedge: 'about', anchor: 'published' });
    expect(interval.earliest).toBe('2020-11-21');
    expect(interval.latest).toBe('2021-01-02');
  });

  it('ends "earlier this year" with the publication, and begins "later" with it', () => {
    expect(only('They split earlier this year.').interval).toMatchObject({
      earliest: '2021-01-01',
      latest: PUBLISHED,
    });
    expect(only('They will wed later this month.').interval.earliest).toBe(PUBLISHED);
  });

  it('chooses the year in which the weekday falls on the date', () => {
    expect(only('It was signed on Thursday, March 12.').interval.earliest).toBe('2020-03-12');
  });
});

describe('without a publication date', () => {
  it('keeps what the words name of the calendar', () => {
    expect(only('In early October, she wrote a song.', null).interval).toMatchObject({
      earliest: null,
      latest: null,
      hedge: 'early',
      anchor: 'none',
      parts: { month: 10 },
    });
    expect(only('She wrote it on Tuesday.', null).interval).toMatchObject({
      earliest: null,
      parts: { weekday: 2 },
    });
  });

  it.each(['three months ago', 'yesterday', 'last week', 'this year', 'a few days ago'])(
    'leaves "%s" open',
    (words) => {
      expect(only(`She left ${words}.`, null).interval).toMatchObject({
        earliest: null,
        latest: null,
        anchor: 'none',
        parts: {},
      });
    },
  );

  it('takes the day at the head of a line', () => {
    expect(only('August 7: A warrant was issued.', null).interval.parts).toEqual({
      month: 8,
      day: 7,
    });
  });

  it('resolves what gives its year', () => {
    expect(only('They wed in June 2013.', null).interval.earliest).toBe('2013-06-01');
  });
});

describe('times counted from events and earlier dates', () => {
  it('names the event', () => {
    const { relativeTo, interval } = only('They wed two years after their engagement.');
    expect(relativeTo).toEqual({
      to: 'event',
      event: 'their engagement',
      direction: 'after',
      offset: { amount: 2, unit: 'year' },
    });
    expect(interval.earliest).toBeNull();
  });

  it('counts from a date that follows', () => {
    expect(only('They met three days after Christmas 2013.').timex).toBe('2013-12-28');
  });

  it('counts from the date told before', () => {
    expect(values('They met in May 2013. A year later, they wed.')).toEqual(['2013-05', '2014']);
    expect(values('They met on May 3, 2013. The next day, they wed.')[1]).toBe('2013-05-04');
    expect(values('They met in May 2013 and wed that July.')[1]).toBe('2013-07');
    expect(values('They met in May 2013 and wed the following month.')[1]).toBe('2013-06');
  });

  it('counts from a date told before the text', () => {
    const previous = only('They met in May 2013.').interval;
    const [later] = findTimes('Two months later, they wed.', { published: PUBLISHED, previous });
    expect(later).toMatchObject({ timex: '2013-07', relativeTo: { to: 'context' } });
  });

  it('points back with "at the time"', () => {
    const [, then] = findTimes('They met in May 2013. He was poor at the time.', {
      published: PUBLISHED,
    });
    expect(then).toMatchObject({
      kind: 'reference',
      interval: { earliest: '2013-05-01', latest: '2013-05-31' },
      relativeTo: { to: 'context', direction: 'at' },
    });
  });

  it('counts from the speech within a quotation', () => {
    const text = 'In June 2020 she wrote: “We wed seven years ago.”';
    const ago = findTimes(text, { published: PUBLISHED }).at(-1);
    expect(ago).toMatchObject({ timex: '2013', interval: { anchor: 'event' } });
    expect(ago?.interval.earliest).toBe('2012-09-18');
  });

  it('follows an account of the past', () => {
    const text =
      'He was born in 1911. In 1925 he left, in 1927 and 1928 he sang in Rome, in 1935 in Paris. In March 1939 he came back. In July he married. On 3 August he sailed.';
    expect(values(text).slice(-2)).toEqual(['1939-07', '1939-08-03']);
  });
});

describe('durations, sets and references', () => {
  it.each([
    ['It took three years.', 'duration', 'P3Y'],
    ['She took a six-month break.', 'duration', 'P6M'],
    ['It ran two and a half hours.', 'duration', 'PT2H30M'],
    ['He sings every day.', 'set', 'P1D'],
    ['He sings on Saturdays.', 'set', 'XXXX-WXX-6'],
    ['He sings twice a year.', 'set', 'P1Y'],
    ['They were wed for a quarter of a century.', 'duration', 'P25Y'],
    ['It ran for 1 hour and 30 minutes.', 'duration', 'PT1H30M'],
    ['He is well now.', 'reference', 'PRESENT_REF'],
    ['He sang recently.', 'reference', 'PAST_REF'],
  ])('%s', (text, kind, timex) => {
    expect(only(text)).toMatchObject({ kind, timex, interval: { earliest: null } });
  });

  it('takes no age for a duration and no name for a time', () => {
    expect(
      values('The 22-year-old may march, as Mara told Us Weekly, the Sun and “Today”.'),
    ).toEqual([]);
    expect(values('Mara Kolb, 17, may sing after the fall that she took.')).toEqual([]);
  });
});
