import type { Article } from '../../article/article.ts';
import { findTimes } from '../../time/find-times.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { TimeInterval } from '../../time/time-interval.ts';
import { claimAt } from '../claim-at.ts';
import { clockRange } from './clock-range.ts';
import type { Claim } from '../claim.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';

/** The dates and hours of a sentence, each as a claim about its nearest event. */
export function dateClaims(reading: SentenceReading, times: readonly TimeExpression[]): Claim[] {
  const dates = times.filter((time) => time.kind === 'date');
  return dates.flatMap((time) => {
    const { start, end, interval, timex } = time;
    const clock = clockRange(timex, interval);
    const hedged = interval.hedge !== null;
    return [
      ...(saysNothing(interval)
        ? []
        : [{ type: 'time', interval: wholeDay(interval), timex } as const]),
      ...(clock === null ? [] : [{ type: 'clock', ...clock, hedged } as const]),
    ].map((value) => claimAt(reading, { kind: 'date', start, end, value, rivals: dates }));
  });
}

/** The day of an hour: the hour itself is a claim of its own. */
function wholeDay(interval: TimeInterval): TimeInterval {
  const hourly = /^(?:minute|hour|day-part)$/.test(interval.granularity);
  return hourly ? { ...interval, granularity: 'day' } : interval;
}

/** Finds the times of a sentence of an article. */
export function timesOf(reading: SentenceReading, article: Article): TimeExpression[] {
  return findTimes(reading.text, { published: article.published?.iso ?? null });
}

/** A time that was left open and names no part of the calendar cannot be compared with any other. */
function saysNothing({ earliest, parts }: TimeInterval): boolean {
  return earliest === null && Object.keys(parts).length === 0;
}
