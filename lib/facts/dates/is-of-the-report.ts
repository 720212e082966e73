import type { TimeExpression } from '../../time/time-expression.ts';

/** A place in front of a date, and what comes behind the date: "LAHORE, Nov 12 (AP) - ". */
const PLACE = /^\p{Lu}[\p{L}.'’-]{1,30}(?:[ ,/]{1,2}\(?\p{Lu}[\p{L}.'’-]{0,30}\)?){0,4}, ?$/u;
const DASH = /^\.?(?:, \d{4})? ?(?:\([^)]{2,30}\) ?)?[-–—] /;
const ZONE_REACH = 8;
const ZONE = /(?:[A-Z]{1,3}[SD]?T|GMT|UTC)\)/;

/**
 * Is a time one of the report, and not of what it tells? The date of a dateline, "as of this evening", and what
 * stands in brackets for readers elsewhere: "at 5 a.m. (11 p.m. Wednesday EDT)".
 */
export function isOfTheReport(text: string, time: TimeExpression): boolean {
  const { start, end, interval } = time;
  const asOf = /\bas (?:of|at) $/i.test(text.slice(Math.max(0, start - 8), start));
  if (asOf && interval.parts.month === undefined) return true;
  return (
    isConverted(text, time) || (PLACE.test(text.slice(0, start)) && DASH.test(text.slice(end)))
  );
}

function isConverted(text: string, { start, end, timex }: TimeExpression): boolean {
  if (!/\([^()]{0,20}$/.test(text.slice(0, start))) return false;
  return /T\d/.test(timex) && ZONE.test(text.slice(start, end + ZONE_REACH));
}
