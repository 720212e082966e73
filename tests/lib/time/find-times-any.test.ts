import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../lib/time/find-times.ts';

describe('any text', () => {
  const pieces = fc.constantFrom(
    'May',
    ' ',
    '5',
    ',',
    ' of ',
    'the',
    'last',
    'year',
    'Monday',
    '2013',
    ' at ',
    '8',
    ' p.m.',
    'early',
    'two',
    ' weeks',
    ' after',
    ' ago',
    '.',
    '“',
    '”',
    '/',
    '-',
    'first',
    ' in ',
    '12',
    'summer',
    '’90s',
    'BC',
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
  );
  const published = fc.constantFrom(
    null,
    '2021-03-12',
    '2020-02-29T10:30:00Z',
    'soon',
    '9999-99-99',
  );

  it('gives ordered spans within the text and ordered ends', () => {
    fc.assert(
      fc.property(texts, published, (text, date) => {
        let end = 0;
        for (const found of findTimes(text, { published: date })) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.text).toBe(text.slice(found.start, found.end));
          const { earliest, latest } = found.interval;
          expect((earliest === null) === (latest === null)).toBe(true);
          expect((earliest ?? '') <= (latest ?? '')).toBe(true);
          end = found.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
