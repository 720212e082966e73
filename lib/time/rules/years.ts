import { numberWords, tens, units } from '../../text/number-words.ts';
import { given, rule, type RuleGroup, type RuleReading } from './rule.ts';

// What makes four figures a number instead of a year.
const COUNTED =
  /^(?:[ -]?(?:people|men|women|fans|dollars|percent|per cent|%|pieces|copies|miles|feet|foot|metres|meters|km|tons|tonnes|troops|soldiers|members|jobs|shares|points|guests|votes|copies|pounds|acres|dead|deaths|casualties|prisoners|square|kg|lbs|calories|hours|euros|million|billion)(?!\p{L})|['’]\d)/iu;
const MEASURED =
  /(?:[$£€¥#]|\b(?:than|at least|nearly|some|over|up to|no\.|number|approximately|almost|room|flight|route|highway|page)\s)\s?$/i;
const DATED =
  /\b(?:in|since|until|till|by|of|from|to|year|before|after|during|circa|c\.|between|and|early|late|mid)[ -]$/i;

function yearOrNull(digits: string, start: number, end: number, text: string): RuleReading {
  const before = text.slice(Math.max(0, start - 14), start);
  if (MEASURED.test(before) || COUNTED.test(text.slice(end, end + 14))) return null;
  const year = Number(digits);
  if ((year < 1500 || year > 2060) && !DATED.test(before)) return null;
  return { type: 'calendar', year };
}

const ONES = units.slice(1, 10).join('|');

function twoDigits(words: string): number {
  const parts = words.toLowerCase().split(/[ -]/);
  return parts.reduce((sum, part) => sum + (numberWords.get(part) ?? 0), 0);
}

const PAIR = `(?:${units.slice(10).join('|')}|(?:${tens.join('|')})(?:[ -](?:${ONES}))?)(?!\\p{L})`;

/** Years alone: "1995", "1995-97", "493 BC", "nineteen eighty-six", "two thousand and twelve". */
export const years: RuleGroup = {
  cue: /\d{3}|nineteen|twenty|two thousand|\b(?:bc|ad)\b/,
  rules: [
    rule(String.raw`((?:1\d|20)\d\d)[-–/](\d\d)(?![\d\p{L}:/–-]|[.,]\d)`, (match, text) => {
      const [from, to] = [Number(match[1]), Number(match[2])];
      const count = to - (from % 100) + 1;
      // "2010-05" is a month where it stands alone.
      if (count < 2 || (to <= 12 && !/[\p{L}(] ?$/u.test(text.slice(0, match.index)))) return null;
      const year = yearOrNull(match[1] ?? '', match.index, match.index + match[0].length, text);
      return year && { type: 'calendar', year: from, years: count };
    }),
    rule(
      String.raw`(?:the year )?((?:1\d|20)\d\d)(?![\d\p{L}/]|[.,:]\d|-\d{3}(?!\d))`,
      (match, text) => yearOrNull(match[1] ?? '', match.index, match.index + match[0].length, text),
    ),
    rule(String.raw`(\d{1,4}) ?(?:b\.?c\.?(?:e\.?)?)(?!\p{L})`, (match) => ({
      type: 'calendar',
      year: Number(match[1]),
      bc: true,
    })),
    rule(String.raw`(?:(\d{1,4}) ?a\.?d\.?|a\.?d\.? ?(\d{1,4}))(?!\p{L})`, (match) => ({
      type: 'calendar',
      year: Number(match[1] ?? match[2]),
    })),
    given(
      /nineteen|twenty|two thousand/,
      rule(`(?:the year )?(nineteen|twenty) (?:(hundred)(?: and)? )?(${PAIR})`, (match) => ({
        type: 'calendar',
        year: (match[1]?.toLowerCase() === 'twenty' ? 2000 : 1900) + twoDigits(match[3] ?? ''),
      })),
      rule(`(?:the year )?two thousand(?:,? and)? (${PAIR}|${ONES})(?!\\p{L})`, (match) => ({
        type: 'calendar',
        year: 2000 + twoDigits(match[1] ?? ''),
      })),
    ),
  ],
};
