import { expect, it } from 'vitest';
import { moveInterval } from '../../../../lib/facts/dates/move-interval.ts';
import type { TimeUnit } from '../../../../lib/time/time-expression.ts';
import type { Granularity } from '../../../../lib/time/time-interval.ts';

type Case = [string, string, Granularity, number, TimeUnit, string, string];

it.each<Case>([
  ['2021-03-01', '2021-03-01', 'day', -1, 'day', '2021-02-28', '2021-02-28'],
  ['2021-03-10', '2021-03-10', 'day', 2, 'week', '2021-03-24', '2021-03-24'],
  ['2021-03-31', '2021-03-31', 'day', -1, 'month', '2021-02-01', '2021-02-28'],
  ['2020-01-31', '2020-01-31', 'day', 1, 'month', '2020-02-01', '2020-02-29'],
  ['2021-12-30', '2021-12-30', 'day', 2, 'month', '2022-02-01', '2022-02-28'],
  ['2020-02-29', '2020-02-29', 'day', 1, 'year', '2021-01-01', '2021-12-31'],
  ['2021-06-01', '2021-06-30', 'month', 3, 'day', '2021-06-01', '2021-07-31'],
])('%s to %s, a %s, moved by %i %ss', (earliest, latest, granularity, amount, unit, from, to) => {
  const base = {
    earliest,
    latest,
    granularity,
    hedge: null,
    anchor: 'absolute',
    parts: {},
  } as const;
  expect(moveInterval(base, amount, unit)).toMatchObject({ earliest: from, latest: to });
});

it('hedges what is coarser than a day', () => {
  const day = {
    earliest: '2021-03-31',
    latest: '2021-03-31',
    granularity: 'day',
    hedge: null,
    anchor: 'absolute',
    parts: {},
  } as const;
  expect(moveInterval(day, 1, 'week')).toMatchObject({ granularity: 'week', hedge: 'about' });
  expect(moveInterval(day, 1, 'day')).toMatchObject({ granularity: 'day', hedge: null });
});
