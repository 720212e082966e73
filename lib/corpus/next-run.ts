import type { Source, SourceRun } from './source.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Schedule = Required<Pick<Source, 'due' | 'failures' | 'waitUntil'>>;

/**
 * When a source is asked again by itself: an hour after a run, and after each failure in a row twice
 * as long as before, up to a day.
 * @param failures runs before this one that failed in a row
 * @param retryAfter milliseconds that the server asks to be left alone, by hand as well
 */
export function nextRun(
  { at, outcome, reason }: SourceRun,
  failures: number,
  retryAfter: number,
): Schedule {
  const reached = outcome === 'updated' || outcome === 'unchanged';
  const fault = outcome === 'failed' && reason !== 'asked_to_wait' && reason !== 'not_permitted';
  const inRow = reached ? 0 : failures + (fault ? 1 : 0);
  const pause = Math.min(HOUR * 2 ** Math.max(inRow - 1, 0), DAY);
  return {
    due: at + Math.max(pause, retryAfter),
    failures: inRow,
    waitUntil: retryAfter > 0 ? at + retryAfter : 0,
  };
}

/** Whether a time set by {@link nextRun} has come, or lies so far ahead that a clock was wrong. */
export function hasCome(time: number | undefined, now: number): boolean {
  return time === undefined || now >= time || time - now > DAY;
}
