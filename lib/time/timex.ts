import type { Clock } from './time-spec.ts';
import type { DayPart, SeasonName } from './calendar-words.ts';
import type { TimeUnit } from './time-expression.ts';

/** Two figures. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

const LETTERS: Record<TimeUnit, string> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
};

const FINER: Partial<Record<TimeUnit, [unit: TimeUnit, times: number]>> = {
  year: ['month', 12],
  month: ['day', 30],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
};

/** TIMEX3 value of a length of time: P3Y, PT30M, PXW for an open number. */
export function durationTimex(amount: number | null, unit: TimeUnit): string {
  if (amount !== null && !Number.isInteger(amount)) {
    const finer = FINER[unit];
    if (finer) {
      const whole = Math.floor(amount);
      const rest = Math.round((amount - whole) * finer[1]);
      const clock = unit === 'hour' ? 'T' : '';
      if (unit === 'day') return `P${whole > 0 ? `${whole}D` : ''}T${rest}H`;
      return `P${clock}${whole > 0 ? `${whole}${LETTERS[unit]}` : ''}${rest}${LETTERS[finer[0]]}`;
    }
  }
  if (amount !== null && unit === 'quarter') return `P${amount * 3}M`;
  if (amount !== null && unit === 'century') return `P${amount * 100}Y`;
  if (amount !== null && unit === 'decade') return `P${amount * 10}Y`;
  const number = amount === null ? 'X' : String(amount);
  return `P${/second|minute|hour/.test(unit) ? 'T' : ''}${number}${LETTERS[unit]}`;
}

const DAYS: Record<TimeUnit, number> = {
  second: 1 / 86_400,
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  weekend: 2,
  week: 7,
  month: 30.436875,
  quarter: 91.310625,
  year: 365.2425,
  decade: 3652.425,
  century: 36_524.25,
};

/** The length of units of time in days, on the average of the calendar. */
export function daysOf(amount: number, unit: TimeUnit): number {
  return amount * DAYS[unit];
}

/** TIMEX3 codes of the seasons. */
export const SEASON_CODES: Record<SeasonName, string> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'FA',
  winter: 'WI',
};

/** What a time of day adds to a TIMEX3 date: "T15:30", "TMO", "". */
export function timexOfDay(within: { clock?: Clock; dayPart?: DayPart }): string {
  const { clock, dayPart } = within;
  if (clock) return `T${two(clock.hour)}:${two(clock.minute ?? 0)}`;
  return dayPart === undefined ? '' : `T${dayPart}`;
}
