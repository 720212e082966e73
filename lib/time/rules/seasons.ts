import { SEASON, seasonName } from '../calendar-words.ts';
import { ORDINAL, readDayNumber } from '../day-numbers.ts';
import type { CalendarSpec } from '../time-spec.ts';
import { isInName } from './is-in-name.ts';
import { PICK, readPick } from './picks.ts';
import { rule, type RuleGroup } from './rule.ts';

const LED = /\b(?:in|the|during|since|until|by|from|early|late|mid|and|of)[ -]$/i;

/** "The fall that she took". */
const NO_SEASON = /^ (?:that (?!(?:same )?year)|which|off|onto|down|into)/;

/** "the summer of 1995", "last fall", "early spring", "the third quarter", "the second half of 2008". */
export const seasons: RuleGroup = {
  cue: /spring|summer|autumn|fall|winter|quarter|qtr|q[1-4]|half/,
  rules: [
    rule(`(?:${PICK} |the )?(${SEASON})(?!\\p{L})`, (match, text) => {
      const pick = readPick(match[1]);
      const name = match[2] ?? '';
      const spec: CalendarSpec = {
        type: 'calendar',
        season: seasonName(name),
        ...(pick && { pick }),
      };
      const before = text.slice(Math.max(0, match.index - 8), match.index);
      const end = match.index + match[0].length;
      const after = text.slice(end, end + 12);
      if (
        !/^,? (?:of |in )?\d{4}\b/.test(after) &&
        isInName(text, match.index, end - name.length, end)
      )
        return null;
      if (/^(?:fall|spring)$/i.test(name) && NO_SEASON.test(after)) return null;
      if (pick !== undefined || /^,? (?:of |in )?(?:\d{4}|this|last|next|that)\b/.test(after))
        return spec;
      if (
        /^the /i.test(match[0]) &&
        /^(?:fall|spring)$/i.test(name) &&
        /^ (?:of (?!\d)|from|in \p{Ll})/u.test(after)
      )
        return null;
      if (/^(?:summer|winter|autumn)/i.test(name) || /^the /i.test(match[0])) return spec;
      return LED.test(before) ? spec : { weak: spec };
    }),
    rule(`(?:the )?(?:fiscal )?${ORDINAL}[ -](?:fiscal )?(?:quarter|qtr)(?!\\p{L})`, (match) => {
      const quarter = readDayNumber(match[1] ?? '');
      return quarter <= 4 ? { type: 'calendar', quarter } : null;
    }),
    rule(String.raw`q([1-4])(?![\p{L}\d])`, (match) => ({
      type: 'calendar',
      quarter: Number(match[1]),
    })),
    rule(
      `(?:the )?(first|second|latter) half of (?=(?:the )?(?:\\d{4}|year|last year|this year|next year))`,
      (match) => ({
        weak: { type: 'calendar', half: /first/i.test(match[1] ?? '') ? 1 : 2 },
      }),
    ),
  ],
};
