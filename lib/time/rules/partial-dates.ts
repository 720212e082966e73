import { daysInMonth } from '../calendar.ts';
import { cueOf, MONTH, MONTH_CUE, monthNumber } from '../calendar-words.ts';
import { DAY_NUMBER, DAY_WORD, readDayNumber } from '../day-numbers.ts';
import type { CalendarSpec, Pick } from '../time-spec.ts';
import { PICK, readPick } from './picks.ts';
import { given, rule, type RuleGroup, type RuleReading } from './rule.ts';

const COUNTED = String.raw`(?! ?(?:million|billion|percent|per cent|%|people|points|guests|seconds|minutes|hours|days|weeks|months|years)(?!\p{L}))`;
const LED =
  /\b(?:in|since|until|till|by|of|from|to|through|during|for|and|or|between|before|after|around|about|this|last|next|every|each|,|-|–)\s?$/i;

/** Months that are verbs where they have no capital: "the singer, 17, may". */
const VERBS: ReadonlySet<string> = new Set(['may', 'march']);

// "May to September"
const FIRST_OF_TWO = new RegExp(`^ ?(?:to|through|-|–|and) ?${MONTH}`, 'iu');

function monthDay(month: number, day: number, pick?: Pick): CalendarSpec | null {
  if (day < 1 || day > daysInMonth(2000, month)) return null;
  return { type: 'calendar', month, day, ...(pick && { pick }) };
}

/** "May", "march" and short names are words of other kinds too: only some places make them months. */
function bareMonth(name: string, before: string, after: string): RuleReading {
  const spec: CalendarSpec = { type: 'calendar', month: monthNumber(name) };
  const capital = /^\p{Lu}/u.test(name);
  if (capital && FIRST_OF_TWO.test(after)) return spec;
  if (name.length > 4 && capital && !/^march$/i.test(name))
    return /^ \p{Lu}\p{Ll}+ (?:said|and|was)\b/u.test(after) &&
      /^(?:April|June|August)$/.test(name) &&
      !LED.test(before)
      ? null
      : spec;
  if (LED.test(before) && (capital || name.length > 3 || /\bin\s$/i.test(before)))
    return /^may$/i.test(name) && /^ (?:be|have|not|well|also|or)\b/.test(after) ? null : spec;
  if (VERBS.has(name)) return null;
  return !capital && name.length > 4 ? spec : { weak: spec };
}

/** Dates without a year: "June 10", "the 21st of May", "last July", "in September", "the 21st". */
export const partialDates: RuleGroup = {
  cue: cueOf(
    String.raw`${MONTH}|\d(?:st|nd|rd|th)|\d/\d|day,? (?:the )?\d|(?:first|third|[fnrxv]th|ieth)\b`,
  ),
  rules: [
    given(
      MONTH_CUE,
      rule(`(?:${PICK} )?(${MONTH})(?:,? the |,? |[-/]?| of )${DAY_NUMBER}${COUNTED}`, (match) =>
        monthDay(monthNumber(match[2] ?? ''), readDayNumber(match[3] ?? ''), readPick(match[1])),
      ),
      rule(`(?:${PICK} |the )?${DAY_NUMBER}(?: day)?[ /-]?(?:of )?(${MONTH})`, (match) =>
        match[3] === 'may'
          ? null
          : monthDay(
              monthNumber(match[3] ?? ''),
              readDayNumber(match[2] ?? ''),
              readPick(match[1]),
            ),
      ),
      rule(`${PICK} (${MONTH})`, (match) => {
        const pick = readPick(match[1]);
        // "this may take longer", "that march"
        if (/^(?:may|march|mar)$/.test(match[2] ?? '')) return null;
        return { type: 'calendar', month: monthNumber(match[2] ?? ''), ...(pick && { pick }) };
      }),
      rule(`(?:the month of )?(${MONTH})`, (match, text) => {
        const end = match.index + match[0].length;
        if (match[0].length > (match[1]?.length ?? 0))
          return { type: 'calendar', month: monthNumber(match[1] ?? '') };
        return bareMonth(
          match[1] ?? '',
          text.slice(Math.max(0, match.index - 10), match.index),
          text.slice(end, end + 20),
        );
      }),
    ),
    rule(
      String.raw`(?:the )?(\d{1,2}(?:st|nd|rd|th))(?! (?!(?:of|to|and|through|until|till|at|this|by|around|from|before|after)(?!\p{L}))\p{Ll}| \p{Lu}\p{Ll}+ (?:Street|Avenue|St)|[-\p{L}])`,
      (match, text) => {
        const spec: CalendarSpec = { type: 'calendar', day: readDayNumber(match[1] ?? '') };
        const before = text.slice(Math.max(0, match.index - 8), match.index);
        if ((spec.day ?? 32) > 31) return null;
        return /\b(?:on|by|until|till|from|since)\s$/i.test(before) && match[0].startsWith('the')
          ? spec
          : { weak: spec };
      },
    ),
    rule(
      String.raw`(?:the )?(\d{1,2})(?![\d\p{L}:/%]|[.,]\d|[- ]years?[- ]old| ?(?:-|–|to|and|until|till) ?\d{1,2}(?::\d\d)? ?[ap]\.?m)`,
      (match) =>
        Number(match[1]) >= 1 && Number(match[1]) <= 31
          ? { weak: { type: 'calendar', day: Number(match[1]) } }
          : null,
    ),
    rule(String.raw`(\d{1,2})/(\d{1,2})(?![\d/\p{L}]|,\d)`, (match, text) => {
      const [first, second] = [Number(match[1]), Number(match[2])];
      const spec = first <= 12 ? monthDay(first, second) : monthDay(Math.min(second, 12), first);
      if (!spec || (second > 12 && first > 12)) return null;
      const before = text.slice(Math.max(0, match.index - 9), match.index);
      return /(?:\b(?:on|by|since|until|till|before|after|this|next|between|from|to)|\/\d{1,2}(?:-|,| to| and)) ?$/i.test(
        before,
      )
        ? spec
        : { weak: spec };
    }),
    rule(
      `(?:the )?${DAY_WORD}(?= (?:to|through|till|until|and) )|(?<=(?:to|through|till|until|and|day the|day,) )(?:the )?${DAY_WORD}(?= of | at | around |[.,;]|$)`,
      (match) => ({
        weak: { type: 'calendar', day: readDayNumber(match[1] ?? match[2] ?? '') },
      }),
    ),
  ],
};
