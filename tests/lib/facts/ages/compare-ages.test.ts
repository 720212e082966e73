import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAges } from '../../../../lib/facts/ages/compare-ages.ts';
import type { AgeOnDay } from '../../../../lib/facts/ages/compare-ages.ts';
import type { Quantity } from '../../../../lib/text/quantity.ts';

function years(value: number): Quantity {
  const text = String(value);
  return {
    start: 0,
    end: text.length,
    text,
    kind: 'age',
    value,
    low: value,
    high: value,
    slack: 0,
    hedge: null,
    unit: 'year',
    currency: null,
    noun: null,
  };
}

const moment = 'now' as const;

describe('compareAges', () => {
  it('compares infants by the month, and months with years', () => {
    const at = (value: number, unit: string, published: string): AgeOnDay => ({
      quantity: { ...years(value), unit },
      moment,
      published,
    });
    const nine = at(9, 'month', '2024-10-02');
    expect(compareAges(nine, at(9, 'month', '2024-10-02'))).toBe('equal');
    expect(compareAges(nine, at(10, 'month', '2024-10-03'))).toBe('clash');
    expect(compareAges(nine, at(10, 'month', '2024-10-20'))).toBe('compatible');
    expect(compareAges(nine, at(1, 'year', '2024-10-02'))).toBe('clash');
    expect(compareAges(at(14, 'month', '2024-10-02'), at(1, 'year', '2024-10-02'))).toBe(
      'compatible',
    );
  });

  it('lets somebody have a birthday between two articles', () => {
    expect(
      compareAges(
        { quantity: years(34), moment, published: '2024-10-02' },
        { quantity: years(35), moment, published: '2024-12-05' },
      ),
    ).toBe('compatible');
  });

  it('sees that nobody grows two years older in two months, or younger at all', () => {
    const october = { quantity: years(34), moment, published: '2024-10-02' };
    expect(compareAges(october, { quantity: years(36), moment, published: '2024-12-05' })).toBe(
      'clash',
    );
    expect(compareAges(october, { quantity: years(32), moment, published: '2024-12-05' })).toBe(
      'clash',
    );
  });

  it('takes an error for likelier than a birthday within three weeks', () => {
    const monday = { quantity: years(34), moment, published: '2024-10-07' };
    const later = (published: string): AgeOnDay => ({ quantity: years(35), moment, published });
    expect(compareAges(monday, later('2024-10-08'))).toBe('clash');
    expect(compareAges(monday, later('2024-11-20'))).toBe('compatible');
  });

  it('lets nobody age after death', () => {
    const dead = (value: number, published: string): AgeOnDay => ({
      quantity: years(value),
      moment: 'end',
      published,
    });
    expect(compareAges(dead(81, '2024-01-03'), dead(82, '2024-09-03'))).toBe('clash');
  });

  it('believes a text that tells of a birthday', () => {
    const before = { quantity: years(34), moment, published: '2024-10-07' };
    const turned = (published: string | null): AgeOnDay => ({
      quantity: years(35),
      moment: 'turned',
      published,
    });
    expect(compareAges(before, turned('2024-10-09'))).toBe('compatible');
    expect(compareAges(before, turned(null))).toBe('compatible');
    expect(compareAges(before, turned('2024-10-06'))).toBe('clash');
  });

  it('compares the ages themselves where a date is missing', () => {
    const undated = { quantity: years(40), moment, published: null };
    expect(compareAges(undated, { quantity: years(40), moment, published: '2024-12-05' })).toBe(
      'equal',
    );
    expect(compareAges(undated, { quantity: years(43), moment, published: '2024-12-05' })).toBe(
      'clash',
    );
  });

  it('does not depend on the order', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const age = fc.record({
      quantity: fc.integer({ min: 0, max: 110 }).map(years),
      moment: fc.constantFrom('now' as const, 'turned' as const, 'end' as const, 'then' as const),
      published: fc.option(day),
    });
    fc.assert(
      fc.property(age, age, (a, b) => {
        expect(compareAges(a, b)).toBe(compareAges(b, a));
      }),
    );
  });
});
