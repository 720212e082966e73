import { numberWords, units } from '../../text/number-words.ts';
import { cueOf, DAY_PART, dayPart } from '../calendar-words.ts';
import type { Clock } from '../time-spec.ts';
import { zoneOffset, ZONE } from '../zones.ts';
import { given, rule, type RuleGroup, type RuleReading } from './rule.ts';

const HALF = String.raw`(a\.?\s?m\.?|p\.?\s?m\.?|a(?=\b)|p(?=\b))(?![\p{L}])`;
const HOURS = units.slice(1, 13).join('|');
const HOUR = String.raw`(\d{1,2}|${HOURS})`;

const HALF_CUE = new RegExp(String.raw`${HOUR}(?:\s?|-)[ap](?:\.?\s?m|\b)`);

function hourOf(word: string): number {
  return numberWords.get(word.toLowerCase()) ?? Number(word);
}

function clock(
  hour: number,
  minute: number | null,
  half: string | undefined,
  zone: string | undefined,
): Clock | null {
  if (hour > 24 || (minute ?? 0) > 59) return null;
  const east = zone === undefined ? undefined : zoneOffset(zone);
  const at = { minute, ...(east !== undefined && { zone: east }) };
  const letter = half?.toLowerCase()[0];
  if (letter === undefined || hour > 12)
    return { ...at, hour: hour % 24, open: letter === undefined && hour > 0 && hour <= 12 };
  return { ...at, hour: (hour % 12) + (letter === 'p' ? 12 : 0), open: false };
}

function within(time: Clock | null, weak = false): RuleReading {
  if (!time) return null;
  return weak ? { weak: { type: 'within-day', clock: time } } : { type: 'within-day', clock: time };
}

const AT = /\b(?:at|by|around|about|until|till|before|after|from|since|to|,|between|and)\s$/i;

/** "8 p.m.", "15:30 GMT", "half past nine", "noon", "in the morning". */
export const clockTimes: RuleGroup = {
  cue: cueOf(String.raw`\d|${DAY_PART}|o['’]clock|past|\b(?:at|by|around) (?:${HOURS})\b`),
  rules: [
    given(
      HALF_CUE,
      rule(
        String.raw`(\d{1,2})(?::(\d\d))?(?= ?(?:-|–|to|and|until|till) ?(\d{1,2})(?::\d\d)? ?([ap])\.?m(?!\p{L}))`,
        (match) => {
          // "from 9 to 11 a.m." is all morning, "from 10 to 2 p.m." begins before noon
          const [hour, end] = [Number(match[1]) % 12, Number(match[3]) % 12];
          const half = hour <= end ? (match[4] ?? '') : match[4]?.toLowerCase() === 'p' ? 'a' : 'p';
          return within(
            clock(
              Number(match[1]),
              match[2] === undefined ? null : Number(match[2]),
              half,
              undefined,
            ),
          );
        },
      ),
      rule(String.raw`(\d{1,2})[.:h](\d\d)\s?${HALF}(?:\s(${ZONE}))?`, (match) =>
        within(clock(Number(match[1]), Number(match[2]), match[3], match[4])),
      ),
      rule(String.raw`${HOUR}(?:\s?|-)${HALF}(?:\s(${ZONE}))?`, (match) =>
        /^\p{L}+a$|\d a$|\d p$/iu.test(match[0]) || /\d[AP]$/.test(match[0])
          ? null
          : within(clock(hourOf(match[1] ?? ''), null, match[2], match[3])),
      ),
    ),
    given(
      /\d:\d/,
      rule(
        String.raw`(\d{1,2})(?::(\d\d))(?::\d\d(?:\.\d{1,6})?)?(?:\s?${HALF})?(?:\s?(${ZONE}))?(?![\d:])`,
        (match, text) => {
          const before = text.slice(Math.max(0, match.index - 9), match.index);
          const sure = match[3] !== undefined || match[4] !== undefined || AT.test(before);
          return within(
            clock(Number(match[1]), Number(match[2]), match[3], match[4]),
            !sure && match[0].length > 7,
          );
        },
      ),
    ),
    given(
      /clock/,
      rule(String.raw`${HOUR} ?o['’]?\s?clock(?!\p{L})`, (match) =>
        within(clock(hourOf(match[1] ?? ''), null, undefined, undefined)),
      ),
    ),
    given(
      new RegExp(` (?:past|to|before|after|till) ${HOUR}`),
      rule(
        String.raw`(?:a )?(half|quarter|\d{1,2}|five|ten|twenty)(?: min(?:ute)?s?)? (past|to|before|after|till) ${HOUR}(?:\s?${HALF})?(?!\p{L}|[:\d])`,
        (match) => {
          const words: Record<string, number> = {
            half: 30,
            quarter: 15,
            five: 5,
            ten: 10,
            twenty: 20,
          };
          const minutes = words[match[1]?.toLowerCase() ?? ''] ?? Number(match[1]);
          const named = clock(hourOf(match[3] ?? ''), 0, match[4], undefined);
          if (
            !named ||
            minutes > 59 ||
            (/^\d/.test(match[1] ?? '') && !/past/i.test(match[2] ?? '') && !/min/i.test(match[0]))
          )
            return null;
          const past = /past|after/i.test(match[2] ?? '');
          const total = named.hour * 60 + (past ? minutes : -minutes) + 1440;
          return within(
            { ...named, hour: Math.floor(total / 60) % 24, minute: total % 60 },
            match[4] === undefined && !/past/i.test(match[2] ?? ''),
          );
        },
      ),
    ),
    rule(String.raw`(?:at |around |by )?(?:12 )?(noon|midday|midnight)(?!\p{L})`, (match) =>
      within({ hour: /midnight/i.test(match[1] ?? '') ? 0 : 12, minute: null, open: false }),
    ),
    given(
      / (?:in the|at night)/,
      rule(
        String.raw`(?:at |around |about )?${HOUR}(?= (?:in the (?:morning|afternoon|evening)|at night)(?!\p{L}))`,
        (match) => within(clock(hourOf(match[1] ?? ''), null, undefined, undefined), true),
      ),
    ),
    given(
      /\d\.\d\d/,
      rule(
        String.raw`(?:at|by|around|until|till) (\d{1,2})\.(\d\d)(?!\d| ?(?:million|billion|per cent|percent|%|points|m(?!\p{L})|km|miles))(?:\s?${HALF})?`,
        (match) => within(clock(Number(match[1]), Number(match[2]), match[3], undefined)),
      ),
    ),
    rule(
      String.raw`(?:at|around|by|about|until|till|from|@)\s?${HOUR}(?! ?(?:\p{L}|\d|[.,:/]\d|%))`,
      (match) => within(clock(hourOf(match[1] ?? ''), null, undefined, undefined), true),
    ),
    rule(
      `(?:early |late |later |mid-?)?(?:in the |in |during the |at |the )?(?:early |late )?(?:hours of the )?(${DAY_PART})(?: hours)?(?!s?\\p{L})`,
      (match, text) => {
        const part = dayPart(match[1] ?? '');
        const before = text.slice(Math.max(0, match.index - 12), match.index);
        // "in the morning" is a time, "morning" alone a part of one
        const lone =
          text.trim() === match[0] ||
          /^(?:(?:later |early |late )?in (?:the )?(?:early |late )?(?:morning|afternoon|evening|day-?time|night-?time)|at night)$/i.test(
            match[0],
          );
        const spec = { type: 'within-day', dayPart: part } as const;
        return lone && !/every|each/i.test(before) ? spec : { weak: spec };
      },
    ),
  ],
};
