import type { TimeInterval } from '../../time/time-interval.ts';
import { gapAround } from './gap-between.ts';

/** A stretch of the day in minutes after midnight, both ends inclusive; a night ends on the next day. */
export interface ClockRange {
  minutes: number;
  until: number;
}

const DAY = 24 * 60;
const hours = (from: number, to: number): ClockRange => ({ minutes: from * 60, until: to * 60 });

/** How far outlets stretch the parts of a day, by their TIMEX3 codes, in hours. From general knowledge, generous. */
const PARTS: Readonly<Record<string, ClockRange>> = {
  MO: hours(0, 12), // "three in the morning"
  MI: hours(11, 14.5),
  AF: hours(12, 18.25),
  EV: hours(17, 24),
  NI: hours(18.75, 29),
};
/** "Early Friday" and "early in the morning", "late on Friday" and "late at night". */
const EARLY = hours(0, 9);
const LATE: Readonly<Record<string, ClockRange>> = { '': hours(18, 24), NI: hours(21, 29) };

/**
 * The time of day that a time names; null where it names none.
 * @param timex its TIMEX3 value: `2021-05-10T07:55`, `2021-05-10TAF`; codes that are not known give null
 * @param interval what the time means; of it, how it is hedged ("early") and whether it is of one day
 */
export function clockRange(timex: string, { hedge, granularity }: TimeInterval): ClockRange | null {
  const clock = /T(\d{2}):(\d{2})/.exec(timex);
  if (clock) {
    const minutes = Number(clock[1]) * 60 + Number(clock[2]);
    return { minutes, until: minutes };
  }
  const part = /T([A-Z]{2})$/.exec(timex)?.[1] ?? '';
  if (part === '' && granularity !== 'day') return null;
  if (hedge === 'early' && (part === '' || part === 'MO')) return EARLY;
  if (hedge === 'late' && LATE[part]) return LATE[part];
  return PARTS[part] ?? null;
}

/** Minutes between two stretches of the day, 0 where they meet, whichever day they are of. Symmetric. */
export function clockGap(a: ClockRange, b: ClockRange): number {
  return gapAround([a.minutes, a.until], [b.minutes, b.until], DAY);
}
