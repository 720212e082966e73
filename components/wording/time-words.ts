import type { TimeInterval } from '../../lib/time/time-interval.ts';
import { dayWords } from './day-words.ts';
import type { MessageKey, Speech } from './wording.ts';

/** How finely a time is drawn: a day as a point, a month as a stretch, a year as a wide one. */
export type Precision = 'point' | 'stretch' | 'wide';

const WIDE = new Set(['year', 'decade', 'century']);
const STRETCH = new Set(['weekend', 'week', 'month', 'season', 'quarter']);

/** The precision in which a time may be drawn; a stretch of days is never drawn as one day. */
export function precisionOf({ granularity, earliest, latest }: TimeInterval): Precision {
  if (WIDE.has(granularity)) return 'wide';
  return STRETCH.has(granularity) || earliest !== latest ? 'stretch' : 'point';
}

const calendar = (iso: string, locale: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${iso.slice(0, 10)}T00:00:00Z`),
  );

const rangeWords = (earliest: string, latest: string, speech: Speech, year: boolean): string => {
  const format = new Intl.DateTimeFormat(speech.locale, {
    month: 'short',
    day: 'numeric',
    ...(year && { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(`${earliest}T00:00:00Z`), new Date(`${latest}T00:00:00Z`));
};

const monthWords = (earliest: string, latest: string, speech: Speech, year: boolean): string => {
  const options: Intl.DateTimeFormatOptions = {
    month: 'short',
    ...(year && { year: 'numeric' }),
  };
  const first = calendar(earliest, speech.locale, options);
  const last = calendar(latest, speech.locale, options);
  return first === last ? first : `${first} – ${last}`;
};

const openPartsWords = ({ parts }: TimeInterval, { locale, translate }: Speech): string => {
  // 2024 has every day of the year; its January began on a Monday.
  if (parts.month !== undefined) {
    const iso = `2024-${String(parts.month).padStart(2, '0')}-${String(parts.day ?? 1).padStart(2, '0')}`;
    return calendar(iso, locale, {
      month: 'short',
      ...(parts.day !== undefined && { day: 'numeric' }),
    });
  }
  if (parts.season) return translate(`time_${parts.season}`);
  if (parts.weekday !== undefined)
    return calendar(`2024-01-0${parts.weekday}`, locale, { weekday: 'long' });
  return parts.year === undefined ? translate('time_open') : String(parts.year);
};

const knownWords = (
  { earliest, latest, granularity, parts }: TimeInterval & { earliest: string; latest: string },
  speech: Speech,
  year: boolean,
): string => {
  const fullYear = earliest.slice(0, 4);
  switch (granularity) {
    case 'month':
    case 'quarter':
      return monthWords(earliest, latest, speech, year);
    case 'season':
      return parts.season
        ? `${speech.translate(`time_${parts.season}`)}${year ? ` ${fullYear}` : ''}`
        : monthWords(earliest, latest, speech, year);
    case 'year':
      return fullYear === latest.slice(0, 4) ? fullYear : `${fullYear}–${latest.slice(0, 4)}`;
    case 'decade':
      return speech.translate('time_decade', fullYear);
    case 'century':
      return `${fullYear}–${latest.slice(0, 4)}`;
    default:
      return earliest === latest
        ? dayWords(earliest, speech.locale, year ? 'short' : 'short-no-year')
        : rangeWords(earliest, latest, speech, year);
  }
};

/**
 * A time in short words, never finer than it was given: "early Oct", "Sep 2013", "about 2011".
 * Without `year` the year is left out where a month or a day is told.
 */
export function timeWords(
  interval: TimeInterval,
  speech: Speech,
  { year }: { year: boolean } = { year: true },
): string {
  const { earliest, latest, hedge } = interval;
  const bare =
    earliest === null || latest === null
      ? openPartsWords(interval, speech)
      : knownWords({ ...interval, earliest, latest }, speech, year);
  return hedge === null ? bare : speech.translate(`time_${hedge}` satisfies MessageKey, bare);
}
