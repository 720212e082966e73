import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../lib/text/quantities.ts';
import type { Quantity } from '../../../lib/text/quantity.ts';

function only(text: string): Quantity {
  const [quantity, ...rest] = findQuantities(text);
  expect(rest).toEqual([]);
  if (!quantity) throw new Error(`no quantity in: ${text}`);
  return quantity;
}

describe('counts', () => {
  it('names what is counted', () => {
    expect(only('The tour had 246 sold-out shows.')).toMatchObject({
      kind: 'count',
      value: 246,
      noun: 'show',
      slack: 0.5,
    });
  });

  it('reads number words, dozens and halves', () => {
    expect(only('She invited a dozen friends.')).toMatchObject({ value: 12, noun: 'friend' });
    expect(only('They sang for two hundred and thirty-five guests.').value).toBe(235);
    expect(only('It drew five and a half million viewers.').value).toBe(5.5e6);
    expect(only('It sold half a million copies.')).toMatchObject({ value: 500_000, noun: 'copy' });
  });

  it('reads open numbers as wide ranges', () => {
    expect(only('Dozens of fans waited.')).toMatchObject({ low: 24, high: 99, hedge: 'about' });
    expect(only('Hundreds of thousands of fans waited.')).toMatchObject({ low: 200_000 });
  });

  it('reads ranges', () => {
    expect(only('It takes 10 to 12 people.')).toMatchObject({ low: 10, high: 12, noun: 'person' });
    expect(only('It takes between 5 and 7 hours.')).toMatchObject({
      low: 5,
      high: 7,
      unit: 'hour',
    });
  });

  it('counts the children of a parent of so many', () => {
    expect(only('The father of four begins his tour.')).toMatchObject({ value: 4, noun: 'child' });
    expect(only('The mother of two boys left.')).toMatchObject({ value: 2, noun: 'boy' });
  });

  it('takes no pronoun for a number', () => {
    expect(findQuantities('One of the guests knew no one, and that one mattered.')).toEqual([]);
  });
});

describe('hedges', () => {
  it.each([
    ['more than 50,000 fans', 'more-than'],
    ['at least 30 guests', 'at-least'],
    ['up to 30 guests', 'at-most'],
    ['fewer than 30 guests', 'less-than'],
    ['nearly 1,000 guests', 'nearly'],
    ['about 150 guests', 'about'],
    ['up about 40 percent', 'about'],
    ['songs about 40 guests', null],
    ['up to a 250-dollar fine', 'at-most'],
    ['150 or more guests', 'at-least'],
    ['exactly 150 guests', null],
    ['two metres, maybe a bit more', 'at-least'],
    ['forty, give or take', 'about'],
  ])('%s', (text, hedge) => {
    expect(only(`There were ${text}.`).hedge).toBe(hedge);
  });
});

describe('measures', () => {
  it.each([
    ['3 1/2 miles', 3.5, 'mile'],
    ['6ft 2in', 6 + 1 / 6, 'foot'],
    ['7 lbs., 11 oz.', 7 + 11 / 16, 'pound'],
    ['5-foot-10', 5 + 5 / 6, 'foot'],
    [`5'10"`, 5 + 5 / 6, 'foot'],
    ['7lb 3oz', 7.1875, 'pound'],
    ['3 kilos and 750 grams', 3.75, 'kilogram'],
    ['1 metre 82 cm', 1.82, 'metre'],
    ['2,400 square feet', 2400, 'square foot'],
    ['80 miles an hour', 80, 'mile per hour'],
    ['17 km', 17, 'kilometre'],
  ])('%s', (text, value, unit) => {
    const quantity = only(`It was ${text}.`);
    expect(quantity).toMatchObject({ kind: 'measure', unit });
    expect(quantity.value).toBeCloseTo(value, 6);
  });
});

describe('ages', () => {
  it.each([
    ['the 35-year-old singer', 35],
    ['Ana Ruiz, 41, left', 41],
    ['their daughter Mia, four, and', 4],
    ['two-year-old Leo', 2],
    ['a man aged 35', 35],
    ['he turned 40 last year', 40],
    ['her 40th birthday', 40],
    ['Ana Ruiz (41) left', 41],
    ['when she was nine', 9],
  ])('%s', (text, value) => {
    expect(only(text)).toMatchObject({ kind: 'age', unit: 'year', value });
  });

  it('reads the age of a baby in months', () => {
    expect(only('his 14-month-old son')).toMatchObject({ kind: 'age', unit: 'month', value: 14 });
  });

  it('reads a part of a decade of life', () => {
    expect(only('a woman in her late 30s')).toMatchObject({ kind: 'age', low: 37, high: 39 });
  });

  it('carries an age on to the next of two', () => {
    const kinds = findQuantities('their sons, 12 and 14, came').map(({ kind }) => kind);
    expect(kinds).toEqual(['age', 'age']);
  });
});

describe('ordinals, percentages, durations', () => {
  it('reads them', () => {
    expect(only('their third child')).toMatchObject({ kind: 'ordinal', value: 3, noun: 'child' });
    expect(only('the No. 1 album')).toMatchObject({ kind: 'ordinal', value: 1 });
    expect(only('Season 2 of it')).toMatchObject({ kind: 'ordinal', value: 2, noun: 'season' });
    expect(only('35% of voters')).toMatchObject({ kind: 'percent', value: 35 });
    expect(only('20 weeks pregnant')).toMatchObject({ kind: 'duration', noun: 'pregnancy' });
  });
});

describe('numbers that count nothing', () => {
  it.each(['on December 8, 2020', 'at 8:30 p.m.', 'in 2013', '12/11/2020', 'the 1990s', '3 May'])(
    '%s',
    (text) => {
      expect(findQuantities(`It was ${text}.`)).toEqual([]);
    },
  );
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '12',
    ' ',
    'a',
    'two',
    '$',
    '-',
    ' million',
    'ft',
    ', ',
    '½',
    'and',
    '.',
    '’',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces).map((parts) => parts.join('')),
  );

  it('gives ordered spans within the text, with numbers in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(end);
          expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
          expect(quantity.low).toBeLessThanOrEqual(quantity.high);
          end = quantity.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('numbers of more than one word or sign', () => {
  it.each([
    ['She walked for four years and three months.', 'year', 4.25],
    ['The opera lasts three hours, 30 minutes.', 'hour', 3.5],
    ['A two-and-a-half-hour speech followed.', 'hour', 2.5],
  ])('reads the length of time in: %s', (text, unit, value) => {
    expect(only(text)).toMatchObject({ kind: 'duration', unit, value });
  });

  it('leaves apart what only follows a length of time', () => {
    const found = findQuantities('They sang for three weeks, two days a week.');
    expect(found.map(({ value }) => value)).toEqual([3, 2]);
  });

  it.each([
    ['He was paid RM50,000 for it.', 'MYR', 50_000],
    ['She is suing for VND5 billion.', 'VND', 5e9],
    ['The house went for Dh12 million.', 'AED', 12e6],
    ['He owes LE 18 million.', 'EGP', 18e6],
    ['It took in N25 million.', 'NGN', 25e6],
    ['He asked for R250,000 in damages.', 'ZAR', 250_000],
    ['A dealer paid a quarter of a million dollars for it.', 'USD', 250_000],
    ['The fans raised $250 000 in all.', 'USD', 250_000],
  ])('reads the sum in: %s', (text, currency, value) => {
    expect(only(text)).toMatchObject({ kind: 'money', currency, value });
  });

  it('takes letters that only look like a currency for a name', () => {
    expect(findQuantities('They flew in an A380 from gate XUSD5.')).toEqual([]);
    expect(findQuantities('The film is rated R18, and he kept his P45.')).toEqual([]);
  });

  it('takes no number with decimals for a place in an order', () => {
    expect(only('Ada and Ilse 2.9.')).toMatchObject({ kind: 'count', value: 2.9 });
    expect(only('He liked Rumble 2.')).toMatchObject({ kind: 'ordinal', value: 2 });
  });
});
