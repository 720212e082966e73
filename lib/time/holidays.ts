import { addDays, isoDate, nthWeekday } from './calendar.ts';

/** Sunday of Easter, by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
export function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return isoDate(year, Math.floor(f / 31), (f % 31) + 1);
}

const fixed =
  (month: number, day: number) =>
  (year: number): string =>
    isoDate(year, month, day);
const nth =
  (month: number, weekday: number, count: number, shift = 0) =>
  (year: number): string =>
    addDays(nthWeekday(year, month, weekday, count), shift);
const fromEaster =
  (days: number) =>
  (year: number): string =>
    addDays(easter(year), days);

// Holidays that American and British news name; each with the source of its pattern (apostrophes may be
// curly) and its day in a year.
const table: readonly (readonly [string, (year: number) => string])[] = [
  [`(?:christmas|xmas|x-mas) eve`, fixed(12, 24)],
  [`(?:christmas|xmas|x-mas)(?: day)?`, fixed(12, 25)],
  [`boxing day`, fixed(12, 26)],
  [`(?:new year[’']?s?|nye)(?: |-)eve|nye`, fixed(12, 31)],
  [`(?:new year[’']?s?) day|new year[’']s(?! \\p{L})`, fixed(1, 1)],
  [`(?:st\\.?|saint)? ?valentine[’']?s? day`, fixed(2, 14)],
  [`(?:st\\.?|saint) patrick[’']?s? day|(?:st\\.?|saint) paddy[’']?s day`, fixed(3, 17)],
  [`april fools?[’']?s?[’']? ?(?:day)?`, fixed(4, 1)],
  [`earth day`, fixed(4, 22)],
  [`cinco de mayo`, fixed(5, 5)],
  [`juneteenth`, fixed(6, 19)],
  [`canada day`, fixed(7, 1)],
  [`independence day|(?:the )?(?:fourth|4th) of july`, fixed(7, 4)],
  [`bastille day`, fixed(7, 14)],
  [`all saints[’']? day`, fixed(11, 1)],
  [`(?:all hallows?[’']? eve|hall?owe?en)(?: day)?`, fixed(10, 31)],
  [`guy fawkes(?: day| night)?|bonfire night`, fixed(11, 5)],
  [`veterans?[’']?s? day|armistice day|remembrance day`, fixed(11, 11)],
  [`australia day`, fixed(1, 26)],
  [`anzac day`, fixed(4, 25)],
  [`groundhogs? day`, fixed(2, 2)],
  [`international women[’']?s day`, fixed(3, 8)],
  [`may day|(?<!\\p{L})labou?r day(?= may)`, fixed(5, 1)],
  [`thanksgiving(?: day)?`, nth(11, 4, 4)],
  [`black friday`, nth(11, 4, 4, 1)],
  [`cyber monday`, nth(11, 4, 4, 4)],
  [`labou?r day`, nth(9, 1, 1)],
  [`memorial day`, nth(5, 1, -1)],
  [`mother[’']?s?[’']? day`, nth(5, 7, 2)],
  [`father[’']?s?[’']? day`, nth(6, 7, 3)],
  [`(?:martin luther king(?:,? jr\\.?)?|mlk)(?:[’']?s?) day|civil rights day`, nth(1, 1, 3)],
  [`president[’']?s?[’']? day|washington[’']?s birthday`, nth(2, 1, 3)],
  [`columbus day|indigenous peoples?[’']? day`, nth(10, 1, 2)],
  [`good friday`, fromEaster(-2)],
  [`easter monday`, fromEaster(1)],
  [`easter(?: sunday)?`, fromEaster(0)],
  [`ash wednesday`, fromEaster(-46)],
  [`shrove tuesday|mardi gras|pancake (?:tues)?day`, fromEaster(-47)],
  [`palm sunday`, fromEaster(-7)],
  [`(?:maundy|holy|covenant) thursday`, fromEaster(-3)],
  [`holy saturday`, fromEaster(-1)],
  [`ascension day`, fromEaster(39)],
  [`pentecost|whit ?sunday`, fromEaster(49)],
  [`whit monday|pentecost monday`, fromEaster(50)],
  [`trinity sunday`, fromEaster(56)],
  [`corpus christi`, fromEaster(60)],
];

/** Regular expression source of every name, with one group. */
export const HOLIDAY = `(${table.map(([source]) => source).join('|')})(?!\\p{L})`;

type HolidayPattern = [name: RegExp, day: (year: number) => string];

/** Made when a text first names a holiday. */
let patterns: HolidayPattern[] | null = null;

/** The day of a holiday in a year, as an ISO date; null for an unknown name. */
export function holidayDate(name: string, year: number): string | null {
  patterns ??= table.map(([source, day]) => [new RegExp(`^(?:${source})$`, 'u'), day]);
  const lower = name.toLowerCase();
  return patterns.find(([pattern]) => pattern.test(lower))?.[1](year) ?? null;
}

/** Month and day of a holiday that falls on the same day every year; null for those that move. */
export function fixedDay(name: string): { month: number; day: number } | null {
  const days = [2001, 2002, 2003].map((year) => holidayDate(name, year)?.slice(5));
  const [first = ''] = days;
  if (first === '' || days.some((day) => day !== first)) return null;
  const [month = 0, day = 0] = first.split('-').map(Number);
  return { month, day };
}
