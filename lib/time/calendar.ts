// Arithmetic of the Gregorian calendar on ISO dates, years 1 to 9999, without time zones.

const DAY = 86_400_000;

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** An ISO date of its parts; parts beyond their range carry over, as month 13 does. */
export function isoDate(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return fromDate(date);
}

function fromDate(date: Date): string {
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

/** Year, month (1 to 12) and day of an ISO date. */
export function partsOf(iso: string): [year: number, month: number, day: number] {
  return [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
}

/** Days since 1 January 1970. */
export function dayNumber(iso: string): number {
  const [year, month, day] = partsOf(iso);
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, day) / DAY);
}

/** The day so many days later, or earlier for a negative number; rounded to whole days. */
export function addDays(iso: string, days: number): string {
  return fromDate(new Date((dayNumber(iso) + Math.round(days)) * DAY));
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return partsOf(isoDate(year, month + 1, 0))[2];
}

/** Adds months, keeping the day where the month has it and else its last day. */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = partsOf(iso);
  const [toYear, toMonth] = partsOf(isoDate(year, month + Math.round(months), 1));
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week. */
export function mondayOf(iso: string): string {
  return addDays(iso, 1 - weekdayOf(iso));
}

/** ISO 8601 week: its year and number. */
export function weekOf(iso: string): [year: number, week: number] {
  const thursday = addDays(iso, 4 - weekdayOf(iso));
  const [year] = partsOf(thursday);
  return [year, 1 + Math.floor((dayNumber(thursday) - dayNumber(isoDate(year, 1, 1))) / 7)];
}

/** The n-th such weekday of a month; from its end for a negative n. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): string {
  if (nth > 0) {
    const first = isoDate(year, month, 1);
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  }
  const last = isoDate(year, month + 1, 0);
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1));
}

/** Is there such a day in the calendar? */
export function isDate(year: number, month: number, day: number): boolean {
  return (
    year >= 1 &&
    year <= 9999 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}
