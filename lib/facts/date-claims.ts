import type { Article } from '../article/article.ts';
import { findTimes } from '../time/find-times.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { TimeInterval } from '../time/time-interval.ts';
import { claimAt } from './claim-at.ts';
import type { Claim } from './claim.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** The dates and hours of a sentence, each as a claim about its nearest event. */
export function dateClaims(reading: SentenceReading, times: readonly TimeExpression[]): Claim[] {
  return times.flatMap((time) => {
    if (time.kind !== 'date') return [];
    const minutes = clockOf(time.timex);
    if (minutes === null && saysNothing(time.interval)) return [];
    const value =
      minutes === null
        ? ({ type: 'time', interval: time.interval, timex: time.timex } as const)
        : ({ type: 'clock', minutes, hedged: time.interval.hedge !== null } as const);
    return [claimAt(reading, { kind: 'date', start: time.start, end: time.end, value })];
  });
}

/** Finds the times of a sentence of an article. */
export function timesOf(reading: SentenceReading, article: Article): TimeExpression[] {
  return findTimes(reading.text, { published: article.published?.iso ?? null });
}

/** A time that was left open and names no part of the calendar cannot be compared with any other. */
function saysNothing({ earliest, parts }: TimeInterval): boolean {
  return earliest === null && Object.keys(parts).length === 0;
}

function clockOf(timex: string): number | null {
  const clock = /T(\d{2}):(\d{2})/.exec(timex);
  return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
}
