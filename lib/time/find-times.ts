import type { TimeContext, TimeExpression } from './time-expression.ts';

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const NAMES = MONTHS.split('|');
const DATE = new RegExp(
  `\\b(?:(${MONTHS})(?: (\\d{1,2}))?,? )?(\\d{4})\\b|\\b(?:in|on) (${MONTHS})(?: (\\d{1,2}))?\\b`,
  'g',
);
const pad = (n: number): string => String(n).padStart(2, '0');

/**
 * Finds the time expressions of a text.
 * @returns expressions in order, none overlapping another; offsets count in `text`.
 */
export function findTimes(text: string, _context: TimeContext): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const match of text.matchAll(DATE)) {
    const name = match[1] ?? match[4];
    const month = name ? NAMES.indexOf(name) + 1 : 0;
    const day = Number(match[2] ?? match[5] ?? 0);
    const year = Number(match[3] ?? 0);
    const first = `${year}-${pad(month || 1)}-${pad(day || 1)}`;
    const last = new Date(Date.UTC(year, month || 12, 0)).toISOString().slice(0, 10);
    const timex = [year || 'XXXX', ...(month ? [pad(month)] : []), ...(day ? [pad(day)] : [])].join(
      '-',
    );
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind: 'date',
      timex,
      interval: {
        earliest: year ? first : null,
        latest: year ? (day ? first : last) : null,
        granularity: day ? 'day' : month ? 'month' : 'year',
        hedge: null,
        anchor: year ? 'absolute' : 'none',
        parts: { ...(year ? { year } : {}), ...(month ? { month } : {}), ...(day ? { day } : {}) },
      },
    });
  }
  return found;
}
