import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { statedIso, writtenDay } from '../../../lib/article/iso-date.ts';

describe('dates in attributes and data', () => {
  it.each([
    ['2020-12-11', '2020-12-11'],
    ['2020-12-11T14:05:00-05:00', '2020-12-11T14:05:00-05:00'],
    ['2020-12-11T14:05:00.123+0530', '2020-12-11T14:05:00+05:30'],
    ['2020-12-11 14:05:00', '2020-12-11T14:05:00'],
    ['2020-12-11T14:05Z', '2020-12-11T14:05Z'],
    ['20201211', '2020-12-11'],
    ['2020/1/9', '2020-01-09'],
    ['1607695500', '2020-12-11T14:05:00Z'],
    ['1607695500000', '2020-12-11T14:05:00Z'],
    ['Fri, 11 Dec 2020 14:05:00 GMT', '2020-12-11T14:05:00Z'],
    ['December 11, 2020', '2020-12-11'],
  ])('%s is %s', (value, iso) => {
    expect(statedIso(value)).toBe(iso);
  });

  it.each([['2020-02-30'], ['2020-13-01'], ['yesterday'], [''], ['0000-00-00'], ['12']])(
    '%s is none',
    (value) => {
      expect(statedIso(value)).toBeNull();
    },
  );

  it('keeps every moment that toISOString writes', () => {
    const dates = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(dates, (date) => {
        expect(statedIso(date.toISOString())).toBe(date.toISOString().replace(/\.\d+Z/, 'Z'));
      }),
    );
  });

  it('gives a day or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (value) => {
        expect(statedIso(value) ?? '1999-01-01').toMatch(/^\d{4}-\d\d-\d\d/);
      }),
    );
  });
});

describe('dates in shown text', () => {
  it.each([
    ['Published Dec. 11, 2020 at 2 p.m.', '2020-12-11'],
    ['By Dana Pell | 3rd March 2021', '2021-03-03'],
    ['Posted on 23.07.2025', '2025-07-23'],
    ['11/23/2024', '2024-11-23'],
  ])('%s holds %s', (text, iso) => {
    expect(writtenDay(text)).toBe(iso);
  });

  it('are left alone where day and month could change places', () => {
    expect(writtenDay('Posted 04/05/2024')).toBeNull();
    expect(writtenDay('Posted 05/05/2024')).toBe('2024-05-05');
  });

  it('need a year', () => {
    expect(writtenDay('December 11')).toBeNull();
  });
});
