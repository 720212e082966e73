import { currencyCodes, currencyInitials, currencyLetters, currencySigns } from './currencies.ts';
import { withPlainRanges } from './letter-ranges.ts';
import { cardinals, fractions, openCounts, ordinals, scales } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { readDigits } from './read-digits.ts';
import { readNumberWords } from './read-number-words.ts';
import { matchesOf } from './matches.ts';

/** "RM50,000", "USD10", "$US10": letters of a currency may touch the figures. */
const TOUCHING = [
  ...currencyCodes,
  ...currencyLetters.keys(),
  ...currencySigns.map(([sign]) => sign).filter((sign) => /^\$\p{Lu}/u.test(sign)),
]
  .join('|')
  .replaceAll(/[.$]/g, String.raw`\$&`);

/** "R1.2 million", "N250,000": a single letter may where a large sum follows; "P45" is none. */
const INITIALS =
  `(?<=(?<![\\p{L}\\p{N}])[${[...currencyInitials.keys()].join('')}])` +
  String.raw`(?=\d{1,3}(?:,\d{3}|(?:\.\d+)?(?: ?(?:[mb]n?|million|billion))(?!\p{L})))\p{N}|`;

const START = new RegExp(
  withPlainRanges(
    String.raw`(?<![\p{L}\p{N}][.,/:]|[\p{L}\p{N}]|\p{L}-)\.?\p{N}|` +
      `(?<=(?<!\\p{L})(?:${TOUCHING}))\\p{N}|` +
      INITIALS +
      String.raw`(?<![\p{L}\p{N}'’])(?:an?|` +
      [cardinals, ordinals, scales, fractions, openCounts]
        .map((words) => [...words.keys()].join('|'))
        .join('|') +
      '|dozen' +
      String.raw`)(?![\p{L}'’])`,
  ),
  'giu',
);

/**
 * Finds numbers in figures and words, with scale words and fractions.
 * @returns numerals in order; "one" and ordinals are included, whether they count something or not.
 */
export function findNumerals(text: string): Numeral[] {
  const found: Numeral[] = [];
  let end = 0;
  for (const { 0: words, index } of matchesOf(START, text)) {
    if (index < end) continue;
    const numeral = /\p{N}/u.test(words) ? readDigits(text, index) : readNumberWords(text, index);
    if (!numeral) continue;
    found.push(numeral);
    end = numeral.end;
  }
  return found;
}
