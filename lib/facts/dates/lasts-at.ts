import type { TimeExpression } from '../../time/time-expression.ts';

/** Characters in which the words stand that say that something lasts. */
const REACH = 80;
/** "Was still in a critical condition on", but not "is on the mend after a fall on". */
const BEFORE =
  /\b(?:(?:is|are|was|were|be) still|remain(?:s|ed)?(?! of)|continue[sd]? to|on the mend)\b(?:(?! (?:after|since|following|when|where) )[^,;:.]){0,50}$/i;
const OPENING = /^(?:(?:Early |Late )?(?:On|As of|By|In) )?$/i;
const BEHIND =
  /^(?:,? \p{L}+){0,5} (?:(?:is|are|was|were) still|remain(?:s|ed)?|continue[sd]? to)\b/u;

/** "Ten years married today", "On Sunday it was twelve years since": the day of looking back. */
const YEARS = /\byears? (?:married|together|sober|clean) $/i;
const YEARS_BEHIND = /^,? it (?:is|was|will be|has been|had been) [\p{L}\d -]{1,20} years?\b/u;

/** Does a sentence tell that something still was so at a time, or had been long, and not that it came to be then? */
export function lastsAt(text: string, { start, end }: TimeExpression): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (BEFORE.test(before) || YEARS.test(before)) return true;
  const behind = text.slice(end, end + REACH);
  return OPENING.test(text.slice(0, start)) && (BEHIND.test(behind) || YEARS_BEHIND.test(behind));
}
