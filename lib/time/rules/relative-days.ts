import { DAY_PART, dayPart } from '../calendar-words.ts';
import type { ShiftSpec } from '../time-spec.ts';
import { given, rule, type RuleGroup } from './rule.ts';

function day(amount: number, part?: string): ShiftSpec {
  return {
    type: 'shift',
    unit: 'day',
    amount,
    whole: true,
    direction: amount < 0 ? 'before' : amount > 0 ? 'after' : 'at',
    from: 'published',
    ...(part !== undefined && { dayPart: dayPart(part) }),
  };
}

function told(amount: number, part?: string): ShiftSpec {
  return { ...day(amount, part), from: 'context' };
}

/** "Entertainment Tonight", NBC's "Today": shows, by their capitals in the middle of a sentence. */
function isTitle(match: RegExpExecArray, text: string): boolean {
  if (!/^\p{Lu}/u.test(match[0])) return false;
  const end = match.index + match[0].length;
  const quoted = /["“‘']$/.test(text.slice(0, match.index)) && /^["”’'](?!s)/.test(text.slice(end));
  return (
    quoted ||
    /(?:\p{Lu}[\p{L}’']*|the) $/u.test(text.slice(Math.max(0, match.index - 20), match.index))
  );
}

/** "yesterday", "tonight", "last night", "this morning", "the next day", "that evening". */
export const relativeDays: RuleGroup = {
  cue: /\b(?:to(?:day|night|nite|morrow)|tmrw|yesterday|overnight|last|this|next|that|same|following|previous|before|very|first|final|day)\b/,
  rules: [
    given(
      /today|yesterday|tomorrow|tmrw|to(?:night|nite)/,
      rule(`(?:the )?day before yesterday(?!\\p{L})`, () => day(-2)),
      rule(`(?:the )?day after tomorrow(?!\\p{L})`, () => day(2)),
      rule(`today(?!\\p{L})`, (match, text) => (isTitle(match, text) ? null : day(0))),
      rule(`yesterday(?!\\p{L})`, (match, text) => (isTitle(match, text) ? null : day(-1))),
      rule(`(?:tomorrow|tmrw)(?!\\p{L})`, () => day(1)),
      rule(`(?:tonight|tonite)(?!\\p{L})`, (match, text) =>
        isTitle(match, text) ? null : day(0, 'night'),
      ),
    ),
    rule(`last (night|evening)(?!\\p{L})`, (match) => day(-1, match[1])),
    rule(`(?:late |early |later |earlier )?this (${DAY_PART})`, (match) => day(0, match[1])),
    rule(
      `(?:early |late )?(?:on )?(?:the (?:very )?(?:next|following)) (day|${DAY_PART})(?!\\p{L})`,
      (match) => told(1, match[1]?.toLowerCase() === 'day' ? undefined : match[1]),
    ),
    rule(`next day(?!\\p{L})|(?:the )?following day(?!\\p{L})|the day after(?![ ]?\\p{L})`, () =>
      told(1),
    ),
    rule(
      `(?:the )?(?:previous|preceding) (day|${DAY_PART})(?!\\p{L})|the (day|night) before(?! \\p{L})`,
      (match) => {
        const part = match[1] ?? match[2];
        return told(-1, part?.toLowerCase() === 'day' ? undefined : part);
      },
    ),
    rule(
      `(?:later |earlier |early |late )?(?:on )?(?:that(?: same| very)?|the(?: very)? same) (day|${DAY_PART})(?!\\p{L})`,
      (match) => told(0, match[1]?.toLowerCase() === 'day' ? undefined : match[1]),
    ),
  ],
};
