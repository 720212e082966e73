// Names of months, weekdays, units, seasons and parts of the day in news English.

/** Regular expression sources, without flags; to be used with `iu`. */
export const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|' +
  'jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?|aug\\.?|sept?\\.?|oct\\.?|nov\\.?|dec\\.?)(?!\\p{L})';
export const WEEKDAY =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?!\\p{L})\\.?)';
export const UNIT =
  '(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|nights?|weekends?|wkends?|fortnights?|weeks?|wks?|months?|quarters?|qtrs?|years?|yrs?|decades?|centur(?:y|ies))(?!\\p{L})';
export const SEASON = '(?:spring|summer|autumn|fall|winter)(?!\\p{L})(?:time(?!\\p{L}))?';
export const DAY_PART =
  '(?:morning|afternoon|evening|night|nite|lunchtime|lunch|midday|mid-day|mid day|noon|midnight|dawn|dusk|night-?time|day-?time)(?!\\p{L})';

/** A cue from such a source: finds all that it finds in lower case, and takes less time to make. */
export const cueOf = (source: string): RegExp => new RegExp(source.replaceAll('\\p{L}', '[a-z]'));

export const MONTH_CUE = cueOf(MONTH);
export const UNIT_CUE = cueOf(UNIT);

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');

const NAMES = new Set(
  (
    'january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
);

/** Whether a word is the whole name of a month or of a day of the week. */
export function isCalendarName(word: string): boolean {
  return NAMES.has(word.toLowerCase());
}

/** 1 to 12 for the name of a month, whole or shortened. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 1 Monday to 7 Sunday for the name of a weekday, whole or shortened. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter';

/** The season that a word of `SEASON` names: "summertime", "fall". */
export function seasonName(word: string): SeasonName {
  const lower = word.toLowerCase();
  if (lower.startsWith('sp')) return 'spring';
  if (lower.startsWith('su')) return 'summer';
  return lower.startsWith('w') ? 'winter' : 'autumn';
}

/** TIMEX3 codes for parts of the day. */
export type DayPart = 'MO' | 'AF' | 'EV' | 'NI' | 'MI' | 'DT';

/** The part of the day that a word of `DAY_PART` names; those about noon are 'MI'. */
export function dayPart(word: string): DayPart {
  const lower = word.toLowerCase();
  if (lower.startsWith('mo') || lower === 'dawn') return 'MO';
  if (lower.startsWith('af')) return 'AF';
  if (lower.startsWith('ev') || lower === 'dusk') return 'EV';
  if (lower.startsWith('ni') || lower === 'midnight') return 'NI';
  return lower.startsWith('day') ? 'DT' : 'MI';
}
