import type { Quantity } from '../../text/quantity.ts';
import { findHedge } from '../../text/quantity-hedges.ts';
import type { TimeExpression } from '../../time/time-expression.ts';

const LENGTH =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?)?$/;
/** The units of `LENGTH`, with how many of the next finer one that a timex combines it with they hold. */
const UNITS = [
  ['year', 12],
  ['month', 30],
  ['week', 7],
  ['day', 24],
  ['hour', 60],
  ['minute', 60],
] as const;

const OPEN = /\b(couple|few|several)\b[^.]*?\b(minute|hour|day|week|month|year|decade)s?/i;
/** From general knowledge of English: how many may be meant. */
const OPEN_AMOUNTS: Readonly<Record<string, readonly [number, number]>> = {
  couple: [2, 3],
  few: [2, 5],
  several: [3, 9],
};

// "$5 million a year", "twice a week", "a day at the beach" tell no length.
const BARE =
  /^(?:an?|one|the|this|each|every) (?!whole|full|entire|solid)(?:\p{L}+ )?(?:minute|hour|day|night|weekend|week|month|year)$/iu;
const LED =
  /\b(?:for|in|within|over|about|around|roughly|nearly|almost|only|just|than|under|least|most|after|before|up to|part of|spen[dt]s?|spending|took|takes?|taking|last(?:s|ed|ing)?|serv(?:e|es|ed|ing)|wait(?:s|ed|ing)?|gave|given|got|to|of)\s$/i;
const FOLLOWED =
  /^(?:'s|’s)? (?:in (?:prison|jail|custody|hospital|rehab)|behind bars|of (?:marriage|dating|probation|rehab|treatment)|into|off|long|apart|away|together|ahead|late|early|older|younger)\b/i;
/** "One day she will sing again", "just one second". */
export function isIdle({ text: told, start }: Quantity, text: string): boolean {
  return /^one (?:day|night|second|minute)$/i.test(told) && !LED.test(text.slice(0, start));
}

/** "All night" is a figure of speech, "the last few weeks" and "the first quarter" are stretches of the calendar. */
const NO_LENGTH =
  /^all\b|\b(?:past|last|next|coming|recent|first|final|previous)\b|quarters?$|(?:whole|entire|full) (?:day|night)$|^the (?:day|night|week|month|year)$|s-long$/i;
/** "Half an hour" is no half. */
const LENGTHS: ReadonlySet<string> = new Set(['duration', 'age', 'measure', 'money']);
/** Words before and behind the length that the tagger of times takes in. */
const LEAD = /^(?:in|within|over|during|for|after) /i;
const TAIL = / (?:after|before|earlier|from|into|later|since)$/i;

/** Half a unit of the last word: "a decade" is nine to eleven years, "a year and a half" no year. */
function slackOf(text: string, value: number): number {
  if (/centur/i.test(text)) return 0.1 * value;
  if (/decade/i.test(text)) return 0.15 * value;
  return Number.isInteger(value) ? 0 : 0.25;
}

/** Has a time neither a day nor a part of the calendar? */
export function isOpen({ interval }: TimeExpression): boolean {
  return interval.earliest === null && Object.keys(interval.parts).length === 0;
}

/** Is a time counted from an event whose time is not known: "a month after the sale"? */
export function isFromEvent(time: TimeExpression): boolean {
  return isOpen(time) && (time.relativeTo?.offset ?? null) !== null;
}

function lengthOf(
  text: string,
  { timex, relativeTo }: TimeExpression,
): Pick<Quantity, 'low' | 'high' | 'unit'> | null {
  const [, many = '', unit = ''] = OPEN.exec(text) ?? [];
  const ends = OPEN_AMOUNTS[many.toLowerCase()];
  if (ends) return { low: ends[0], high: ends[1], unit: unit.toLowerCase() };
  if (relativeTo?.offset) {
    const { amount, unit: name } = relativeTo.offset;
    return { low: amount, high: amount, unit: name };
  }
  const amounts = LENGTH.exec(timex)?.slice(1);
  const at = amounts?.findIndex((amount) => amount !== undefined) ?? -1;
  const [name, finer] = UNITS[at] ?? [];
  if (!amounts || name === undefined || finer === undefined) return null;
  const value = Number(amounts[at]) + Number(amounts[at + 1] ?? 0) / finer;
  return { low: value, high: value, unit: name };
}

/**
 * Lengths of time that are told without a number of their own: "a decade", "half an hour", "a year and a half",
 * "a week-long stay", "several months".
 * @param times the times of the text.
 * @param known the numbers of the text, which are lengths already where a unit follows.
 */
export function toldDurations(
  text: string,
  times: readonly TimeExpression[],
  known: readonly Quantity[],
): Quantity[] {
  return times.flatMap((time): Quantity[] => {
    const lead = LEAD.exec(time.text)?.[0].length ?? 0;
    const tail = TAIL.exec(time.text)?.[0].length ?? 0;
    const [start, end] = [time.start + lead, time.end - tail];
    const isKnown = known.some(
      (one) => LENGTHS.has(one.kind) && one.start < end && start < one.end,
    );
    if ((time.kind !== 'duration' && !isFromEvent(time)) || isKnown) return [];
    const [told, left] = [text.slice(start, end), text.slice(Math.max(0, start - 40), start)];
    const right = text.slice(end, end + 40);
    const length = lengthOf(told, time);
    if (!length || /^s? ago\b/.test(right) || /\bquarters? of $/.test(left)) return [];
    if (NO_LENGTH.test(told) && !(/\bfor $/i.test(left) && /\b(?:past|last)\b/i.test(told)))
      return [];
    // "a week later", but not "the day before"
    const isLength = isFromEvent(time) ? !/^the /i.test(told) : !BARE.test(told);
    if (!isLength && !LED.test(left) && !FOLLOWED.test(right)) return [];
    const { low, high } = length;
    return [
      {
        ...length,
        start,
        end,
        text: told,
        kind: 'duration',
        value: low,
        slack: low === high ? slackOf(told, low) : 0,
        hedge: told.startsWith('the ') ? null : (findHedge(left, right)?.hedge ?? null),
        currency: null,
        noun: null,
      },
    ];
  });
}
