import { AMOUNT, readAmount, readUnit } from '../amounts.ts';
import {
  DAY_PART,
  dayPart,
  MONTH,
  monthNumber,
  UNIT,
  WEEKDAY,
  weekdayNumber,
} from '../calendar-words.ts';
import { durationTimex } from '../timex.ts';
import { rule, type RuleGroup, type RuleReading } from './rule.ts';

const ADVERBS: Record<string, string> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  everyday: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

function set(timex: string): RuleReading {
  return { type: 'set', timex };
}

/** "every week", "each Monday", "twice a year", "daily", "Saturdays", "weeknights". */
export const sets: RuleGroup = {
  cue: /every|each|\ban? (?:day|week|month|year)|(?:dai|ight|ek|th|er|al|ar|ur)ly|annually|everyday|days\b|mornings|nights|evenings|afternoons|weekends|\bany\b/,
  rules: [
    rule(`(?:every|each|any)(?: single)? (other )?(?:(${AMOUNT}) )?(${UNIT})`, (match) => {
      const { unit, times } = readUnit(match[3] ?? '');
      const amount =
        (match[2] === undefined ? 1 : (readAmount(match[2]) ?? 1)) * times * (match[1] ? 2 : 1);
      return set(durationTimex(amount, unit));
    }),
    rule(`(?:every |each )?(${WEEKDAY}) (morning|afternoon|evening|night)s(?!\\p{L})`, (match) =>
      set(`XXXX-WXX-${weekdayNumber(match[1] ?? '')}T${dayPart(match[2] ?? '')}`),
    ),
    rule(
      `(?:every|each|any)(?: single| other)? (${WEEKDAY})(?!\\p{L})|((?:mon|tues|wednes|thurs|fri|satur|sun)day)s(?!\\p{L})`,
      (match) => set(`XXXX-WXX-${weekdayNumber(match[1] ?? match[2] ?? '')}`),
    ),
    rule(`(?:every|each) (${DAY_PART})`, (match) => set(`XXXX-XX-XXT${dayPart(match[1] ?? '')}`)),
    rule(`(?:in the )?(morning|afternoon|evening|night)s(?!\\p{L})`, (match) =>
      set(`XXXX-XX-XXT${dayPart(match[1] ?? '')}`),
    ),
    rule(`(?:every|each) (${MONTH})(?! \\d)`, (match) =>
      set(`XXXX-${String(monthNumber(match[1] ?? '')).padStart(2, '0')}`),
    ),
    rule(`(?:every|each) (spring|summer|autumn|fall|winter)(?!\\p{L})`, (match) =>
      set(
        `XXXX-${{ sp: 'SP', su: 'SU', au: 'FA', fa: 'FA', wi: 'WI' }[(match[1] ?? '').slice(0, 2).toLowerCase()] ?? 'XX'}`,
      ),
    ),
    rule(
      `(?:once|twice|one|thrice|(?:${AMOUNT}) times?) (?:an?|per|every|each) (day|week|month|year)(?!\\p{L})`,
      (match) => set(durationTimex(1, readUnit(match[1] ?? '').unit)),
    ),
    rule(
      `(?:bi-?)?(?:hourly|daily|nightly|everyday|weekly|fortnightly|monthly|quarterly|annually|yearly)(?!\\p{L})`,
      (match, text) => {
        // "Us Weekly", "Daily Mail": names of papers
        const after = text.slice(match.index + match[0].length, match.index + match[0].length + 2);
        if (
          /^\p{Lu}/u.test(match[0]) &&
          (/^ \p{Lu}/u.test(after) || /[\p{L}’'] $/u.test(text.slice(0, match.index)))
        )
          return null;
        return set(ADVERBS[match[0].toLowerCase().replace('-', '')] ?? 'P1D');
      },
    ),
  ],
};
