import type { Article } from '../../article/article.ts';
import { findTimes } from '../../time/find-times.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { TimeInterval } from '../../time/time-interval.ts';
import { claimAt } from '../claim-at.ts';
import { clockRange } from './clock-range.ts';
import type { Claim } from '../claim.ts';
import type { EventMention } from '../event.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
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
    const event = tellingBefore(reading, time);
    return [
      ...(saysNothing(interval)
        ? []
        : [{ type: 'time', interval: wholeDay(interval), timex } as const]),
      ...(clock === null ? [] : [{ type: 'clock', ...clock, hedged } as const]),
    ].map((value) => claimAt(reading, { kind: 'date', start, end, value, rivals: dates, event }));
  });
}

/** A place in front of a date, and what comes behind the date: "LAHORE, Nov 12 (AP) - ". */
const PLACE = /^\p{Lu}[\p{L}.'’-]{1,30}(?:[ ,/]{1,2}\(?\p{Lu}[\p{L}.'’-]{0,30}\)?){0,4}, ?$/u;
const DASH = /^\.?(?:, \d{4})? ?(?:\([^)]{2,30}\) ?)?[-–—] /;

/** The date of a dateline, and "as of this evening": when somebody wrote or looked, not when it happened. */
function isOfTheReport(text: string, { start, end, interval }: TimeExpression): boolean {
  const asOf = /\bas (?:of|at) $/i.test(text.slice(Math.max(0, start - 8), start));
  if (asOf && interval.parts.month === undefined) return true;
  return PLACE.test(text.slice(0, start)) && DASH.test(text.slice(end));
}

/** Characters in which the words stand that say who told what a sentence tells. */
const REACH = 120;
/** "…, her agent said on", "…,” Ada Bord, the singer, told reporters late", and what is under a post: "(@adabord)". */
const TOLD =
  /[,”"] (?:[^,;:”"]{2,70}|[^,;:”"]{2,50}, [^,;:”"]{2,50},) (?:(?:said|says|confirmed|announced|stated|reported|wrote)|told (?:\p{L}{1,20}[ ’']{0,2}){1,4}?)(?: (?:late|early|on|in a statement)){0,3} $|\(@\w{1,30}\)[,:]? $/u;
const SENTENCE_END = /^[^.,;”"]{0,40}[.]?[”"]?$/;

/** The telling that a time at the end of a sentence dates: "…, her agent said on Tuesday"; else null. */
function tellingBefore(
  { text }: SentenceReading,
  { start, end }: TimeExpression,
): EventMention | null {
  const lead = TOLD.exec(text.slice(Math.max(0, start - REACH), start));
  if (!lead || !SENTENCE_END.test(text.slice(end))) return null;
  const from = start - lead[0].length;
  return {
    type: 'statement',
    announced: false,
    told: true,
    modality: 'happened',
    start: from,
    end: start,
  };
}

const OF_THE_HOUR: ReadonlySet<TimeInterval['hedge']> = new Set(['about', 'before', 'after']);

/**
 * The day of an hour: the hour itself is a claim of its own. "Shortly after eleven on Sunday night" leaves the
 * hour open, and not the day.
 */
function wholeDay(interval: TimeInterval): TimeInterval {
  if (!/^(?:minute|hour|day-part)$/.test(interval.granularity)) return interval;
  const hedge = OF_THE_HOUR.has(interval.hedge) ? null : interval.hedge;
  return { ...interval, granularity: 'day', hedge };
}

/** Finds the times of a sentence of an article. */
export function timesOf(reading: SentenceReading, article: Article): TimeExpression[] {
  return findTimes(reading.text, { published: article.published?.iso ?? null });
}

/** A time that was left open and names no part of the calendar cannot be compared with any other. */
function saysNothing({ earliest, parts }: TimeInterval): boolean {
  return earliest === null && Object.keys(parts).length === 0;
}
