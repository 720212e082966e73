import { AMOUNT, readAmount, readUnit } from '../amounts.ts';
import { MONTH, SEASON, WEEKDAY, weekdayNumber } from '../calendar-words.ts';
import { ORDINAL, readDayNumber } from '../day-numbers.ts';
import type { PartSpec } from '../time-spec.ts';
import { rule, type RuleGroup } from './rule.ts';

function part(word: string): PartSpec['part'] {
  if (/^(?:early|earlier|beg|sta|turn|dawn|first|opening)/i.test(word)) return 'early';
  return /^(?:mid|heart|height)/i.test(word) ? 'mid' : 'late';
}

/** What "the last Friday in" is a part of: "last Friday in Rome" is none. */
const CALENDAR = String.raw`(?:(?:the|this|that|each|every|an?|last|next|early|mid|late) (?:\p{L}+ )?(?:day|week|month|quarter|year|season|decade|century)|${MONTH}|${SEASON}|\d{4})`;

/** Parts of a longer time, which the next words name: "early", "the end of", "the first week of". */
export const parts: RuleGroup = {
  cue: /\b(?:early|earlier|mid|middle|late|later|beginning|start|end|close|latter|turn|first|last|final|second|third|fourth|fifth|\dst|\dnd|\drd|\dth|month|year|week|decade|century|heart|height|opening|weekend)/,
  rules: [
    rule(
      `(?:the )?(?:very )?(early|mid|late)(?:[- ](?:to[- ](?:mid|late)[- ]?)?|[- ]in (?:the )?|(?=\\p{L}))`,
      (match) => ({
        weak: { type: 'part', part: part(match[1] ?? ''), of: null },
      }),
    ),
    rule(`(?:later|earlier) (?:in |on )?(?=that|this|the|in)`, () => null),
    rule(
      `(?:the |at the )?(?:very )?(beginning|start|end|middle|close|turn|dawn|height|heart|(?:early|late|latter|first|opening) (?:part|half|days|weeks|months|years)) of (?=\\p{L}|\\d|['’])`,
      (match) => ({ weak: { type: 'part', part: part(match[1] ?? ''), of: null } }),
    ),
    rule(
      `(?:the )?(?:very )?(?:${ORDINAL}|(last|final|second last|opening)) (?:(${AMOUNT}) )?(?:(${WEEKDAY})|(day|week|weekend|wkend|month|quarter|year)s?) (?:of(?= )|in(?= ${CALENDAR}))`,
      (match) => {
        const last = /last|final/i.test(match[2] ?? '');
        const nth = match[1] === undefined ? (last ? -1 : 1) : readDayNumber(match[1]);
        return {
          weak: {
            type: 'nth',
            nth: /second/i.test(match[2] ?? '') ? -2 : nth,
            count: match[3] === undefined ? 1 : (readAmount(match[3]) ?? 3),
            unit:
              match[4] === undefined
                ? readUnit(match[5] ?? '').unit
                : { weekday: weekdayNumber(match[4]) },
            within: null,
          },
        };
      },
    ),
    rule(`(?:the |(?<=of ))(day|week|month|year|decade|century|quarter)(?!\\p{L})`, (match) => {
      const { unit } = readUnit(match[1] ?? '');
      return {
        weak: {
          type: 'shift',
          unit,
          amount: 0,
          whole: true,
          direction: 'at',
          from: 'context',
          orPublished: true,
        },
      };
    }),
    rule(`(?:the )?(?:week|w/c)(?: of| commencing| beginning)(?= )`, () => ({
      weak: { type: 'nth', nth: 1, count: 1, unit: 'week', within: null },
    })),
    rule(`(?:the |over the |at the )?weekend(?!\\p{L})`, () => ({
      type: 'shift',
      unit: 'weekend',
      amount: 0,
      whole: true,
      direction: 'at',
      from: 'published',
    })),
  ],
};
