import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { latestOf } from '../../../lib/corpus/latest-of.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('hands on the first value at once, and of many that follow the last', () => {
  const given: number[] = [];
  const take = latestOf<number>((value) => given.push(value), 200);
  for (const value of [1, 2, 3]) take(value);
  expect(given).toEqual([1]);
  vi.advanceTimersByTime(199);
  take(4);
  expect(given).toEqual([1]);
  vi.advanceTimersByTime(1);
  expect(given).toEqual([1, 4]);
  vi.advanceTimersByTime(1_000);
  take(5);
  expect(given).toEqual([1, 4, 5]);
});
