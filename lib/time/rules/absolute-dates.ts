import { isDate } from '../calendar.ts';
import { MONTH, MONTH_CUE, monthNumber } from '../calendar-words.ts';
import type { CalendarSpec } from '../time-spec.ts';
import { DAY_NUMBER, readDayNumber } from '../day-numbers.ts';
import { given, rule, type RuleGroup } from './rule.ts';

const YEAR = String.raw`((?:1\d|20)\d\d|['’]\d\d)(?![\d\p{L}]|[.,]\d)`;
// "9 Aug 96": two figures are a year only where nothing follows that they could count.
const SHORT_YEAR = String.raw`(['’]?[3-9]\d)(?=[.;)]?\s*$|[,;)](?!\d))`;

/** A year in figures; of two figures those up to 40 are of this century. */
function readYear(words: string): number {
  const digits = words.replace(/^['’]/, '');
  if (digits.length > 2) return Number(digits);
  return Number(digits) + (Number(digits) > 40 ? 1900 : 2000);
}

function date(year: number, month: number, day: number): CalendarSpec | null {
  return isDate(year, month, day) ? { type: 'calendar', year, month, day } : null;
}

/** Month before day, as in the United States, unless the figures allow only the other order. */
function slashed(
  first: number,
  second: number,
  year: number,
  dayFirst: boolean,
): CalendarSpec | null {
  const [month, day] = dayFirst ? [second, first] : [first, second];
  return date(year, month, day) ?? date(year, day, month);
}

/** Dates that give their year: "September 1, 1939", "1 September 1939", "2013-02-12", "May 1995". */
export const absoluteDates: RuleGroup = {
  cue: /\d\d/,
  rules: [
    given(
      MONTH_CUE,
      rule(
        `(${MONTH})(?:,? the |,? |[-/]| of )?${DAY_NUMBER}(?: ?,|,? of|,? in)?[ /-]*${YEAR}`,
        (match) =>
          date(
            readYear(match[3] ?? ''),
            monthNumber(match[1] ?? ''),
            readDayNumber(match[2] ?? ''),
          ),
      ),
      rule(
        `(?:the )?${DAY_NUMBER}(?: day)?[ /-]?(?:of )?(${MONTH})(?:,|,? of|,? in)?[ /-]?${YEAR}`,
        (match) =>
          date(
            readYear(match[3] ?? ''),
            monthNumber(match[2] ?? ''),
            readDayNumber(match[1] ?? ''),
          ),
      ),
      rule(`(${MONTH}) ${DAY_NUMBER},? ${SHORT_YEAR}`, (match) =>
        date(readYear(match[3] ?? ''), monthNumber(match[1] ?? ''), readDayNumber(match[2] ?? '')),
      ),
      rule(`${DAY_NUMBER}[ -](?:of )?(${MONTH})(?:,? |-)${SHORT_YEAR}`, (match) =>
        date(readYear(match[3] ?? ''), monthNumber(match[2] ?? ''), readDayNumber(match[1] ?? '')),
      ),
      rule(String.raw`(\d{4})[-/](${MONTH})[-/](\d{1,2})(?!\d)`, (match) =>
        date(Number(match[1]), monthNumber(match[2] ?? ''), Number(match[3])),
      ),
      rule(`(${MONTH})(?:,| of|, of| in)?[ -/]?${YEAR}`, (match) => ({
        type: 'calendar',
        year: readYear(match[2] ?? ''),
        month: monthNumber(match[1] ?? ''),
      })),
      rule(`${YEAR},? (${MONTH})(?! \\d)`, (match) => ({
        type: 'calendar',
        year: readYear(match[1] ?? ''),
        month: monthNumber(match[2] ?? ''),
      })),
    ),
    given(
      /\d[-/.]\d/,
      rule(
        String.raw`(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?![\d:])`,
        (match) => {
          const [year = 0, month = 0, day = 0] = (match[1] ?? '').split('-').map(Number);
          const spec = date(year, month, day);
          const [hour, minute] = [Number(match[2]), Number(match[3])];
          return spec && hour < 24 && minute < 60
            ? { ...spec, clock: { hour, minute, open: false } }
            : spec;
        },
      ),
      rule(String.raw`(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?=T\d)|(?!\d))`, (match) =>
        slashed(Number(match[2]), Number(match[3]), Number(match[1]), false),
      ),
      rule(String.raw`(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)(?![\d\p{L}])`, (match) =>
        slashed(Number(match[1]), Number(match[3]), readYear(match[4] ?? ''), match[2] === '.'),
      ),
      rule(String.raw`(\d{1,2})/(\d{4})(?!\d)`, (match) =>
        Number(match[1]) <= 12
          ? { type: 'calendar', year: Number(match[2]), month: Number(match[1]) }
          : null,
      ),
    ),
  ],
};
