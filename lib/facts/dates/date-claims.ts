import type { Article } from '../../article/article.ts';
import { addDays } from '../../time/calendar.ts';
import { findTimes } from '../../time/find-times.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { TimeInterval } from '../../time/time-interval.ts';
import { claimAt } from '../claim-at.ts';
import { clockRange } from './clock-range.ts';
import type { Claim } from '../claim.ts';
import type { EventMention } from '../event.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import { isOfTheReport } from './is-of-the-report.ts';
import { lastsAt } from './lasts-at.ts';
import { tellingOf } from './telling-of.ts';
import { tellsLength } from './tells-length.ts';

/** The dates and hours of a sentence, each as a claim about its nearest event. */
export function dateClaims(reading: SentenceReading, times: readonly TimeExpression[]): Claim[] {
  const dates = times.filter(
    (time) =>
      time.kind === 'date' &&
      !tellsLength(reading.text, time) &&
      !isOfTheReport(reading.text, time),
  );
  return dates.flatMap((time) => {
    const { start, end, interval, timex } = time;
    const clock = clockRange(timex, interval);
    const hedged = interval.hedge !== null;
    const event = tellingOf(reading.text, time);
    const lasts = lastsAt(reading.text, time);
    return [
      ...(saysNothing(interval)
        ? []
        : [{ type: 'time', interval: wholeDay(time), timex } as const]),
      ...(clock === null ? [] : [{ type: 'clock', ...clock, hedged } as const]),
    ].map((value) => {
      const claim = claimAt(reading, { kind: 'date', start, end, value, rivals: dates, event });
      return lasts ? Object.assign(claim, { event: lasting(claim) }) : claim;
    });
  });
}

const OF_THE_HOUR: ReadonlySet<TimeInterval['hedge']> = new Set(['about', 'before', 'after']);

/**
 * The day of an hour: the hour itself is a claim of its own. "Shortly after eleven on Sunday night" leaves the
 * hour open, and not the day; "midnight on Sunday" may be that of either night.
 */
function wholeDay({ interval, text }: TimeExpression): TimeInterval {
  if (!/^(?:minute|hour|day-part)$/.test(interval.granularity)) return interval;
  const hedge = OF_THE_HOUR.has(interval.hedge) ? null : interval.hedge;
  const { latest } = interval;
  const isMidnight = latest !== null && interval.hedge !== 'before' && /\bmidnight\b/i.test(text);
  return {
    ...interval,
    granularity: 'day',
    hedge,
    latest: isMidnight ? addDays(latest, 1) : latest,
  };
}

/** What still was so is no event of its own; where the sentence names none, it is something to be seen. */
function lasting({ event, start, end }: Claim): EventMention {
  const seen = { type: 'appearance', announced: false, told: false, start, end } as const;
  return { ...(event ?? seen), modality: 'lasting' };
}

/** Finds the times of a sentence of an article. */
export function timesOf(reading: SentenceReading, article: Article): TimeExpression[] {
  return findTimes(reading.text, { published: article.published?.iso ?? null });
}

/** A time that was left open and names no part of the calendar cannot be compared with any other. */
function saysNothing({ earliest, parts }: TimeInterval): boolean {
  return earliest === null && Object.keys(parts).length === 0;
}
