import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuantities } from '../../../lib/text/compare-quantities.ts';
import { findQuantities } from '../../../lib/text/quantities.ts';
import type { Quantity } from '../../../lib/text/quantity.ts';

function quantity(text: string): Quantity {
  const [found] = findQuantities(text);
  if (!found) throw new Error(`no quantity in: ${text}`);
  return found;
}

describe('compareQuantities', () => {
  it.each([
    ['33 million fans', '33.2 million fans', 'compatible'],
    ['33 million fans', '38 million fans', 'disjoint'],
    ['33 million fans', 'more than 33 million fans', 'compatible'],
    ['246 shows', '247 shows', 'disjoint'],
    ['246 shows', '246 shows', 'identical'],
    ['about 150 guests', '148 guests', 'compatible'],
    ['about a hundred guests', 'ninety guests', 'compatible'],
    ['at least 20 guests', '31 guests', 'compatible'],
    ['at least 20 guests', '12 guests', 'disjoint'],
    ['nearly 1,000 guests', '960 guests', 'compatible'],
    ['$33 million', '$36 million', 'disjoint'],
    ['$33 million', '£33 million', 'disjoint'],
    ['$6.5 million', '£5m', 'compatible'],
    ['$15 million', '£5m', 'disjoint'],
    ['$15 million', '60 million Egyptian pounds', 'not-comparable'],
    ['a six-figure sum', '$50,000', 'disjoint'],
    ['a six-figure sum', '$250,000', 'compatible'],
    ['a multimillion-dollar deal', '$800,000', 'disjoint'],
    ['more than $3 million', '$3.6 million', 'compatible'],
    ['more than $3 million', '$4.5 million', 'disjoint'],
    ['more than two hours', 'two and a half hours', 'compatible'],
    ['up to 300 guests', '150 guests', 'disjoint'],
    ['about 40,000 guests', '30,000 guests', 'disjoint'],
    ['nearly $10 million', '$8 million', 'disjoint'],
    ['less than one hour', '20 minutes', 'compatible'],
    ['less than 900 guests', '500 guests', 'disjoint'],
    ['10 to 12 guests', '11 guests', 'compatible'],
    ['62 miles', '100 km', 'compatible'],
    ['62 miles', '80 km', 'disjoint'],
    ['$14 million', '$14.65 million', 'compatible'],
    ['$14 million', '$15.2 million', 'disjoint'],
    ['$20,000', '$25,000', 'disjoint'],
    ['18 months', 'two years', 'disjoint'],
    ['four years', '4.5 years', 'compatible'],
    ['four years', '57 months', 'compatible'],
    ['four years', '5.5 years', 'disjoint'],
    ['four years', 'five years', 'disjoint'],
    ['two weeks', '16 days', 'compatible'],
    ['two weeks', '10 days', 'disjoint'],
    ['seven weeks', 'nearly two months', 'compatible'],
    ['50 years', '54 years', 'compatible'],
    ['50 years', '58 years', 'disjoint'],
    ['10 years', '12 years', 'disjoint'],
    ['three hours and ten minutes', 'three hours', 'compatible'],
    ['three hours and ten minutes', 'four hours', 'disjoint'],
    ['an eight-pound boy', '8 pounds, 3 ounces', 'compatible'],
    ['two and a half metres', '2.6 metres', 'compatible'],
    ['four metres', '3.90 metres', 'compatible'],
    ['four metres', '3.2 metres', 'disjoint'],
    ['two and a half metres', 'three metres', 'disjoint'],
    ['two years', 'four years', 'disjoint'],
    ['their 14-month-old son', 'their one-year-old son', 'compatible'],
    ['their four-year-old son', 'their six-year-old son', 'disjoint'],
    ['their second child', 'their third child', 'disjoint'],
    ['20 guests', '20 miles', 'not-comparable'],
    ['dozens of fans', '60 fans', 'compatible'],
    ['dozens of fans', '600 fans', 'disjoint'],
  ])('%s and %s: %s', (first, second, verdict) => {
    expect(compareQuantities(quantity(first), quantity(second))).toBe(verdict);
    expect(compareQuantities(quantity(second), quantity(first))).toBe(verdict);
  });

  const texts = fc
    .tuple(
      fc.constantFrom('', 'about ', 'more than ', 'nearly ', 'up to '),
      fc.integer({ min: 1, max: 3000 }),
      fc.constantFrom(
        ' dollars',
        ' euros',
        ' yen',
        ' guests',
        ' miles',
        ' km',
        ' months',
        ' years',
        '-year-old',
        '%',
      ),
    )
    .map((parts) => parts.join(''));

  it('is symmetric, and nothing clashes with itself', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const [a, b] = [findQuantities(first)[0], findQuantities(second)[0]];
        if (!a || !b) return;
        expect(compareQuantities(a, b)).toBe(compareQuantities(b, a));
        expect(compareQuantities(a, a)).toBe('identical');
      }),
    );
  });
});
