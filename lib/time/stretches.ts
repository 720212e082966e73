import {
  addDays,
  addMonths,
  isDate,
  isoDate,
  mondayOf,
  partsOf,
  weekdayOf,
  weekOf,
} from './calendar.ts';
import { holidayDate } from './holidays.ts';
import type { Stretch } from './scene.ts';
import type { TimeUnit } from './time-expression.ts';
import type { CalendarSpec } from './time-spec.ts';
import { SEASON_CODES, two } from './timex.ts';

const year4 = (year: number): string => String(year).padStart(4, '0');

/** One day, given as an ISO date. */
export function dayStretch(iso: string): Stretch {
  return { earliest: iso, latest: iso, granularity: 'day', timex: iso };
}

/** A month, 1 to 12; numbers beyond that carry over to the years beside. */
export function monthStretch(year: number, month: number): Stretch {
  return {
    earliest: isoDate(year, month, 1),
    latest: isoDate(year, month + 1, 0),
    granularity: 'month',
    timex: isoDate(year, month, 1).slice(0, 7),
  };
}

/** A year, or so many `years` from it on. */
export function yearStretch(year: number, years = 1): Stretch {
  return {
    earliest: isoDate(year, 1, 1),
    latest: isoDate(year + years - 1, 12, 31),
    granularity: 'year',
    timex: year4(year),
  };
}

/** First and last day of the seasons as news uses them, wider than the astronomical ones at their start. */
const SEASONS = {
  spring: [3, 1, 6, 20],
  summer: [6, 1, 9, 22],
  autumn: [9, 1, 12, 21],
  winter: [12, 1, 15, 20],
} as const;

/** The stretch of a date without weekday in a year; null where the year has no such day. */
export function stretchIn(spec: CalendarSpec, year: number): Stretch | null {
  const { month, day, season, quarter, half, holiday } = spec;
  if (holiday !== undefined) {
    const date = holidayDate(holiday, year);
    if (date === null || !spec.weekend) return date === null ? null : dayStretch(date);
    // Monday and Tuesday end a long weekend, any other day begins or is in one.
    const saturday = addDays(mondayOf(date), weekdayOf(date) <= 2 ? -2 : 5);
    const [earliest = date, last = date] = [date, saturday, addDays(saturday, 1)]
      .toSorted()
      .filter((_, index) => index !== 1);
    return {
      earliest,
      latest: last,
      granularity: 'weekend',
      timex: unitAround(saturday, 'weekend').timex,
    };
  }
  if (month !== undefined) {
    if (day === undefined) return monthStretch(year, month);
    return isDate(year, month, day) ? dayStretch(isoDate(year, month, day)) : null;
  }
  if (season !== undefined) {
    const [from, fromDay, to, toDay] = SEASONS[season];
    return {
      earliest: isoDate(year, from, fromDay),
      latest: isoDate(year, to, toDay),
      granularity: 'season',
      timex: `${year4(year)}-${SEASON_CODES[season]}`,
    };
  }
  const months = quarter === undefined ? 6 : 3;
  const nth = quarter ?? half;
  if (nth === undefined) return null;
  return {
    earliest: isoDate(year, (nth - 1) * months + 1, 1),
    latest: isoDate(year, nth * months + 1, 0),
    granularity: 'quarter',
    timex: `${year4(year)}-${quarter === undefined ? 'H' : 'Q'}${nth}`,
  };
}

/** The whole calendar unit that holds a day. */
export function unitAround(iso: string, unit: TimeUnit): Stretch {
  const [year, month] = partsOf(iso);
  switch (unit) {
    case 'week':
    case 'weekend': {
      const monday = mondayOf(iso);
      const [weekYear, week] = weekOf(iso);
      const timex = `${year4(weekYear)}-W${two(week)}`;
      if (unit === 'weekend')
        return {
          earliest: addDays(monday, 5),
          latest: addDays(monday, 6),
          granularity: 'weekend',
          timex: `${timex}-WE`,
        };
      return { earliest: monday, latest: addDays(monday, 6), granularity: 'week', timex };
    }
    case 'month':
      return monthStretch(year, month);
    case 'quarter': {
      const quarter = Math.ceil(month / 3);
      return stretchIn({ type: 'calendar', quarter }, year) ?? monthStretch(year, month);
    }
    case 'year':
      return yearStretch(year);
    case 'decade':
      return decadeStretch(year - (year % 10));
    case 'century':
      return centuryStretch(Math.floor(year / 100) + 1);
    default:
      return dayStretch(iso);
  }
}

/** The ten years from a year such as 1990 on. */
export function decadeStretch(decade: number): Stretch {
  return {
    ...yearStretch(decade, 10),
    granularity: 'decade',
    timex: year4(decade).slice(0, 3),
  };
}

/** The n-th century, in the common count from the years 00 to 99. */
export function centuryStretch(century: number): Stretch {
  const first = Math.max(1, (century - 1) * 100);
  return {
    earliest: isoDate(first, 1, 1),
    latest: isoDate(century * 100 - 1, 12, 31),
    granularity: 'century',
    timex: two(century - 1),
  };
}

/** Months in the units of the calendar that are made of months. */
export const MONTHS: Partial<Record<TimeUnit, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

/** Adds units of the calendar to a day; parts of a day round to whole days. */
export function addUnits(iso: string, amount: number, unit: TimeUnit): string {
  const months = MONTHS[unit];
  if (months !== undefined) {
    const whole = Math.trunc(amount * months);
    const rest = amount * months - whole;
    return addDays(addMonths(iso, whole), rest * 30);
  }
  if (unit === 'week' || unit === 'weekend') return addDays(iso, amount * 7);
  return unit === 'day' ? addDays(iso, amount) : iso;
}
