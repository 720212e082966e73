import type { TimeExpression } from '../../time/time-expression.ts';

/** "Divorced in nine minutes" tells how long, not when. */
const SPAN = /^(?:in|within) .{1,20}(?:second|minute|hour)s?$/i;
/** "She hasn't sung in three years", "the first time in ten years". */
const NOT_SINCE =
  /\b(?:(?:has|have|had)(?:n['’]t| not| never)\b|(?:first|last|only|best|worst|biggest|\p{L}{3,8}est)\b)[^.;:]{1,60}$/iu;

/** Does an expression that looks like a date ("in three years") tell a length of time? */
export function tellsLength(text: string, { text: told, start }: TimeExpression): boolean {
  if (SPAN.test(told)) return true;
  return /^in /i.test(told) && NOT_SINCE.test(text.slice(Math.max(0, start - 80), start));
}
