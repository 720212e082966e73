import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/time/calendar.ts';
import { parseEdtf, toEdtf } from '../../../lib/time/edtf.ts';
import { findTimes } from '../../../lib/time/find-times.ts';

function edtf(text: string, published: string | null = null): string {
  const [found] = findTimes(text, { published });
  return found ? toEdtf(found.interval) : 'nothing found';
}

describe('toEdtf', () => {
  it.each([
    ['on 8 December 2020', '2020-12-08'],
    ['in September 2013', '2013-09'],
    ['in 2013', '2013'],
    ['in about 2011', '2011~'],
    ['in the 1990s', '199X'],
    ['in the 19th century', '18XX'],
    ['in the summer of 2013', '2013-22'],
    ['in the first quarter of 2013', '2013-33'],
    ['in early October 2013', '2013-10-01/2013-10-10'],
    ['since September 2013', '2013-09/..'],
    ['until 3 May 2013', '../2013-05-03'],
    ['in September', 'XXXX-09'],
    ['on September 5', 'XXXX-09-05'],
    ['three months ago', ''],
  ])('%s: %s', (text, value) => {
    expect(edtf(`It was ${text}.`)).toBe(value);
  });

  it('shows a distance as an approximate unit', () => {
    expect(edtf('They split three months ago.', '2021-03-12')).toBe('2020-12~');
    expect(edtf('They split seven years ago.', '2021-03-12')).toBe('2014~');
  });
});

describe('parseEdtf', () => {
  it('reads an interval', () => {
    expect(parseEdtf('2013-09/2013-11')).toMatchObject({
      earliest: '2013-09-01',
      latest: '2013-11-30',
    });
  });

  it.each([
    '',
    'x',
    '2013-13',
    '2013-02-30',
    '2013-05/2012',
    '0000',
    '2013/2014/2015',
    '../..',
    'XXXX-00',
  ])('refuses "%s"', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });

  const day = fc.integer({ min: 0, max: 700_000 }).map((count) => addDays('0101-01-01', count));
  const unit = fc.oneof(
    day,
    day.map((iso) => iso.slice(0, 7)),
    day.map((iso) => iso.slice(0, 4)),
    day.map((iso) => `${iso.slice(0, 3)}X`),
    day.map((iso) => `${iso.slice(0, 2)}XX`),
    day.map((iso) => `${iso.slice(0, 4)}-22`),
    day.map((iso) => `${iso.slice(0, 4)}-35`),
  );
  const texts = fc.oneof(
    unit,
    unit.map((text) => `${text}~`),
    unit.map((text) => `${text}/..`),
    unit.map((text) => `../${text}`),
    day.map((iso) => `XXXX${iso.slice(4)}`),
    day.map((iso) => `XXXX${iso.slice(4, 7)}`),
    day.map((iso) => `${iso}/${addDays(iso, 9)}`),
  );

  it('reads back whatever is written', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const interval = parseEdtf(text);
        expect(interval && toEdtf(interval)).toBe(text);
      }),
    );
  });

  it('reads any string or refuses it', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('20', '13', '-', '0', '/', 'X', '~', '..'), { maxLength: 9 })
          .map((parts) => parts.join('')),
        (text) => {
          const interval = parseEdtf(text);
          expect(interval === null || parseEdtf(toEdtf(interval))?.hedge === interval.hedge).toBe(
            true,
          );
        },
      ),
    );
  });
});
