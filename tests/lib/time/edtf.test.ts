import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, partsOf } from '../../../lib/time/calendar.ts';
import { toEdtf } from '../../../lib/time/edtf.ts';
import { findTimes } from '../../../lib/time/find-times.ts';
import { intervalOf, type Stretch } from '../../../lib/time/scene.ts';
import {
  dayStretch,
  decadeStretch,
  monthStretch,
  yearStretch,
} from '../../../lib/time/stretches.ts';

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
    ['from 2013-15', '2013/2015'],
    ['since 2013-15', '2013-01-01/..'],
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

  it('shows any unit of the calendar as that unit', () => {
    const day = fc.integer({ min: 0, max: 700_000 }).map((count) => addDays('0101-01-01', count));
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month] = partsOf(iso);
        const shown = (stretch: Stretch): string =>
          toEdtf(intervalOf(stretch, stretch.granularity, 'absolute'));
        expect(shown(dayStretch(iso))).toBe(iso);
        expect(shown(monthStretch(year, month))).toBe(iso.slice(0, 7));
        expect(shown(yearStretch(year))).toBe(iso.slice(0, 4));
        expect(shown(decadeStretch(year - (year % 10)))).toBe(`${iso.slice(0, 3)}X`);
      }),
    );
  });
});
