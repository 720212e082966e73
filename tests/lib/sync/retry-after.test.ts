import { expect, it } from 'vitest';
import { retryAfter } from '../../../lib/sync/retry-after.ts';

const now = Date.UTC(2024, 4, 5, 12);

it.each([
  [null, null],
  ['', null],
  ['soon', null],
  ['120', 120_000],
  ['0', 0],
  ['999999999', 86_400_000],
  ['Sun, 05 May 2024 13:00:00 GMT', 3_600_000],
  ['Sun, 05 May 2024 11:00:00 GMT', 0],
  ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400_000],
])('%j means %j', (header, expected) => {
  expect(retryAfter(new Headers(header === null ? {} : { 'retry-after': header }), now)).toBe(
    expected,
  );
});

it('goes by the clock of the server, since that of the device may be a year ahead', () => {
  const headers = new Headers({
    'retry-after': 'Sun, 05 May 2024 13:00:00 GMT',
    date: 'Sun, 05 May 2024 12:00:00 GMT',
  });
  expect(retryAfter(headers, now + 365 * 86_400_000)).toBe(3_600_000);
});
