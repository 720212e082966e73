import { AMOUNT, readAmount, readUnit } from '../amounts.ts';
import { cueOf, UNIT, UNIT_CUE } from '../calendar-words.ts';
import { daysOf } from '../timex.ts';
import { given, rule, type RuleGroup, type RuleReading } from './rule.ts';

function duration(words: string | null, unitWord: string, half: boolean): RuleReading {
  const { unit, times } = readUnit(unitWord);
  const amount = words === null ? null : readAmount(words);
  return {
    type: 'duration',
    unit,
    amount: amount === null ? null : (amount + (half ? 0.5 : 0)) * times,
  };
}

/** "three years", "a six-month break", "two and a half hours", "weeks", "all week". */
export const durations: RuleGroup = {
  cue: UNIT_CUE,
  rules: [
    rule(`(?:an? )?quarter(?:[- ]of a)?[- ]century(?!\\p{L})`, () => ({
      type: 'duration',
      unit: 'century',
      amount: 0.25,
    })),
    given(
      cueOf(`${UNIT}(?:,| and).*${UNIT}`),
      rule(
        `(${AMOUNT})[ -]?(${UNIT})(?:,| and|, and) (${AMOUNT})[ -]?(${UNIT})(?! ago(?!\\p{L}))`,
        (match) => {
          const [large, small] = [readUnit(match[2] ?? ''), readUnit(match[4] ?? '')];
          const [amount, rest] = [readAmount(match[1] ?? ''), readAmount(match[3] ?? '')];
          if (amount === null || rest === null) return null;
          const total =
            amount * large.times +
            (rest * small.times * daysOf(1, small.unit)) / daysOf(1, large.unit);
          return rest > 0 && total < amount * large.times + 1
            ? { type: 'duration', unit: large.unit, amount: Number(total.toFixed(4)) }
            : null;
        },
      ),
    ),
    rule(
      `(?:the |these |those )?(?:first |final |last )?(${AMOUNT})[ -]?(?:(?:or so|more|full|long|whole|consecutive|straight|additional|extra|short|solid|happy|bloody|further)[ -])?(${UNIT})( and a half)?(?![- ]olds?(?!\\p{L})| of age)(?:[- ]long(?!\\p{L}))?`,
      (match, text) => {
        const [words, amount = '', unit = '', half] = match;
        const after = text.slice(match.index + words.length, match.index + words.length + 12);
        if (/^one$/i.test(amount) && /^(?:day|night)$/i.test(unit) && !/^ (?:of|long)/.test(after))
          return null;
        if (
          /^an?$/i.test(amount) &&
          /^(?:second|minute|weekend|night|day)$/i.test(unit) &&
          /^\p{L}/u.test(after)
        )
          return null;
        if (/^an?$/i.test(amount) && /^second$/i.test(unit)) return null;
        return duration(amount, unit, half !== undefined);
      },
    ),
    rule(
      `(?:many |some |recent |countless )?(days|weeks|months|years|decades|centuries|hours)(?!\\p{L})(?: of(?!\\p{L}))?`,
      (match, text) => {
        const before = text.slice(Math.max(0, match.index - 10), match.index);
        const led =
          /\b(?:for|in|over|after|within|of|take|took|spent|last|lasted|two|by|through)\s$/i.test(
            before,
          );
        return led || /^(?:many|some|recent)/i.test(match[0]) || / of$/i.test(match[0])
          ? duration(null, match[1] ?? '', false)
          : null;
      },
    ),
    rule(
      `(?:all|the (?:whole|entire)|a (?:whole|full)|whole) (day|night|week|weekend|month|year|summer|winter)(?:[- ]long)?(?!\\p{L})`,
      (match) =>
        /summer|winter/i.test(match[1] ?? '') ? null : duration('one', match[1] ?? '', false),
    ),
    rule(`(day|week|month|year|decade)[- ]long(?!\\p{L})`, (match) =>
      duration('one', match[1] ?? '', false),
    ),
  ],
};
