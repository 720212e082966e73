import { ordinals, ordinalUnits } from '../text/number-words.ts';

const UNITS = ordinalUnits.join('|');

/** Regular expression source of a day of the month, with one group: "21", "21st", "twenty-first". */
export const DAY_NUMBER = String.raw`(\d{1,2}(?:st|nd|rd|th)?(?![\d\p{L}]|[.,:]\d)|(?:twenty[ -]|thirty[ -])?(?:${UNITS})(?!\p{L})|thirtieth)`;

/** Regular expression source of a day of the month in words, with one group: "twenty-first". */
export const DAY_WORD = String.raw`((?:twenty[ -]|thirty[ -])?(?:${UNITS})(?!\p{L})|thirtieth)`;

/** Regular expression source of an ordinal, with one group: "1st", "third". */
export const ORDINAL = String.raw`(\d{1,2}(?:st|nd|rd|th)(?!\p{L})|(?:${UNITS})(?!\p{L}))`;

/** The day of the month, or the place in an order, that the words of such a pattern give. */
export function readDayNumber(words: string): number {
  const digits = /^\d+/.exec(words)?.[0];
  if (digits !== undefined) return Number(digits);
  const lower = words.toLowerCase();
  const tens = lower.startsWith('twenty') ? 20 : lower.startsWith('thirty') ? 30 : 0;
  return tens + (ordinals.get(lower.replace(/^(?:twenty|thirty)[ -]/, '')) ?? 0);
}
