import type { CalendarSpec, FoundSpec } from './time-spec.ts';

/** What stands between the two ends of a stretch. */
export const BETWEEN = /^ ?(?:-|–|—|to|through|thru|until|untill|till|and|or|&) ?(?:the )?$/i;

function isDayOnly(spec: CalendarSpec): boolean {
  return spec.day !== undefined && spec.month === undefined && spec.year === undefined;
}

/** The first end with the month and year that only the second gives: "10 to 22 August 2012". */
function withLater(first: CalendarSpec, second: CalendarSpec): CalendarSpec | null {
  if (second.month === undefined) return null;
  const year = second.year === undefined ? {} : { year: second.year };
  if (isDayOnly(first) && second.day !== undefined)
    return { ...first, month: second.month, ...year };
  if (first.month === undefined || first.year !== undefined || second.year === undefined)
    return null;
  const before = first.month > second.month ? 1 : 0;
  return first.pick === undefined ? { ...first, year: second.year - before } : null;
}

/** The second end with the month that only the first gives: "August 10 to 22". */
function withEarlier(first: CalendarSpec, second: CalendarSpec): CalendarSpec | null {
  if (first.month === undefined || first.day === undefined || second.month !== undefined)
    return null;
  if (second.day === undefined || second.weekday !== undefined) return null;
  const year = second.year ?? first.year;
  const month = second.day > first.day ? first.month : (first.month % 12) + 1;
  return { type: 'calendar', month, day: second.day, ...(year !== undefined && { year }) };
}

/**
 * Completes the ends of stretches by each other: in "August 10–22, 2012" each end gets the month and
 * year that the words give once. The ends stay two expressions.
 */
export function completeRanges(text: string, found: readonly FoundSpec[]): FoundSpec[] {
  const result = [...found];
  for (let index = 0; index + 1 < result.length; index += 1) {
    const [first, second] = [result[index], result[index + 1]];
    if (first?.spec.type !== 'calendar' || second?.spec.type !== 'calendar') continue;
    if (!BETWEEN.test(text.slice(first.end, second.start))) continue;
    const { weak: _weak, ...strong } = second;
    const later = withEarlier(first.spec, second.spec);
    if (later && !first.weak) result[index + 1] = { ...strong, spec: later };
    // "10 August and 22" may be joined with a year behind it: that year holds for both
    const end = result[index + 1]?.spec;
    const earlier = end?.type === 'calendar' ? withLater(first.spec, end) : null;
    if (earlier) result[index] = { start: first.start, end: first.end, spec: earlier };
  }
  return result;
}
