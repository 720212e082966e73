import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../lib/text/quantities.ts';
import type { Quantity } from '../../../lib/text/quantity.ts';

function only(text: string): Quantity {
  const [quantity, ...rest] = findQuantities(text);
  expect(rest).toEqual([]);
  if (!quantity) throw new Error(`no quantity in: ${text}`);
  return quantity;
}

describe('money', () => {
  it.each([
    ['$33.2 million', 33.2e6, 'USD', 50_000],
    ['£5m', 5e6, 'GBP', 500_000],
    ['A$1,250', 1250, 'AUD', 5],
    ['500 million Australian dollars', 5e8, 'AUD', 5e7],
    ['EUR 20', 20, 'EUR', 0.5],
    ['50 cents', 0.5, 'USD', 0.005],
    ['two million pounds', 2e6, 'GBP', 500_000],
    ['Rs 62 crore', 62e7, 'INR', 5e6],
    ['₹3 lakh', 3e5, 'INR', 50_000],
    ['KSh 3,000', 3000, 'KES', 500],
    ['$US4,200', 4200, 'USD', 50],
    ['$A20.5 million', 20.5e6, 'AUD', 50_000],
  ])('%s', (text, value, currency, slack) => {
    expect(only(`It cost ${text} in all`)).toMatchObject({
      kind: 'money',
      value,
      currency,
      slack,
      text,
    });
  });

  it.each([
    ['1.5 million New Zealand dollars', 1.5e6, 'NZD'],
    ['60 million Egyptian pounds', 6e7, 'EGP'],
    ['a two-million-pound yacht', 2e6, 'GBP'],
    ['80 grand', 80_000, null],
  ])('%s is %d %s', (text, value, currency) => {
    expect(only(`They spent ${text}.`)).toMatchObject({ kind: 'money', value, currency });
  });

  it.each([
    ['She signed a six-figure deal.', 100_000, 999_999, null],
    ['Her fee runs into seven figures.', 1e6, 9_999_999, null],
    ['It is a multimillion-dollar home.', 2e6, 999e6, 'USD'],
    ['They raised tens of thousands of pounds.', 20_000, 99_000, 'GBP'],
    ['The firm lost millions of dollars.', 2e6, 999e6, 'USD'],
  ])('reads a sum without figures: %s', (sentence, low, high, currency) => {
    expect(only(sentence)).toMatchObject({ kind: 'money', low, high, currency });
  });

  it.each([
    ['The villa was sold for 6.5 million.', 6.5e6],
    ['It is worth nearly 3 million in all.', 3e6],
  ])('leaves the currency of a sum open: %s', (sentence, value) => {
    expect(only(sentence)).toMatchObject({ kind: 'money', value, currency: null });
  });

  it.each([
    'The song was heard by 6.5 million in a week.',
    'She owns two grand pianos.',
    'The shelf holds six figures of wood.',
  ])('takes no other number for a sum: %s', (sentence) => {
    expect(findQuantities(sentence)[0]?.kind).toBe('count');
  });

  it('takes what sold in millions for no sum', () => {
    expect(findQuantities('He is a multimillion-selling author.')).toEqual([]);
  });

  it('shares the scale of a range', () => {
    expect(only('worth $5-7 million')).toMatchObject({ low: 5e6, high: 7e6, currency: 'USD' });
  });
});
