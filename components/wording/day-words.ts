import { madeOnce } from './made-once.ts';

type DayStyle = 'long' | 'short' | 'short-no-year';

const STYLES: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  short: { year: 'numeric', month: 'short', day: 'numeric' },
  'short-no-year': { month: 'short', day: 'numeric' },
};

const dayFormat = madeOnce(
  (locale: string, style: DayStyle) =>
    new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' }),
);
const monthFormat = madeOnce((locale: string, style: DayStyle) => {
  const { day: _, ...withoutDay } = STYLES[style];
  return new Intl.DateTimeFormat(locale, { ...withoutDay, timeZone: 'UTC' });
});

const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?/;

/**
 * A calendar date in words. The day is the one that the outlet printed: an offset in `iso` is not
 * converted to the reader's zone. A date without a day is written without one; what is no ISO date
 * comes back as it is.
 */
export function dayWords(iso: string, locale: string, style: DayStyle = 'long'): string {
  const match = ISO_DATE.exec(iso);
  if (!match) return iso;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3] ?? '1')));
  const format = match[3] === undefined ? monthFormat : dayFormat;
  return format(locale, style).format(date);
}
