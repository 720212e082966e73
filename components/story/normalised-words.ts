import type { Answer } from '../../lib/facts/fact.ts';
import { units } from '../../lib/text/number-words.ts';
import { edtfWords } from '../wording/edtf-words.ts';
import { hasWords } from '../wording/has-words.ts';
import type { Speech } from '../wording/wording.ts';

const QUANTITY = /^(\d{1,15}(?:\.\d{1,6})?)(?:–(\d{1,15}(?:\.\d{1,6})?))?(?: (.{1,40}))?$/;
const YEAR = /^\d{4}$/;
const CLOCK = /^T(\d{2}):(\d{2})$/;
/** One to twelve. */
const SMALL_NUMBERS = units.slice(1, 13);
const HALF_OF_DAY = /\d ?[ap]\.?m/i;
const PLAIN_WORDS = /^\p{L}[\p{L}\p{M}' ]*$/u;
/** Endings of a word that leave the same one: "lilies", "roses" and "divorced", "dresses" and "texting". */
const ENDINGS: readonly [RegExp, string][] = [
  [/ies\b/g, 'y'],
  [/[sd]\b/g, ''],
  [/(?:e[sd]|ing)\b/g, ''],
];
/** Units by which `Intl.NumberFormat` can count. */
const UNITS = new Set(['year', 'month', 'week', 'day', 'hour', 'minute', 'second', 'percent']);

const numberFormat = (unit: string | undefined, locale: string): Intl.NumberFormat => {
  if (unit !== undefined && /^[A-Z]{3}$/.test(unit))
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency: unit,
      maximumFractionDigits: 0,
    });
  if (unit !== undefined && UNITS.has(unit))
    return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' });
  return new Intl.NumberFormat(locale);
};

const clockWords = (hours: number, minutes: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2000, 0, 1, hours, minutes),
  );

const comparableWords = (normalised: string, speech: Speech): string | null => {
  const clock = CLOCK.exec(normalised);
  if (clock) return clockWords(Number(clock[1]), Number(clock[2]), speech.locale);
  const date = edtfWords(normalised, speech);
  if (date !== normalised) return date;
  if (YEAR.test(normalised)) return normalised;
  const quantity = QUANTITY.exec(normalised);
  if (!quantity) return PLAIN_WORDS.test(normalised) ? normalised : null;
  const [, low = '', high, unit] = quantity;
  const format = numberFormat(unit, speech.locale);
  return high === undefined
    ? format.format(Number(low))
    : format.formatRange(Number(low), Number(high));
};

/**
 * The value of an answer made comparable, in words: "$4,200,000", "about January 2024". Null where the
 * outlet's own words already say as much, or where the value is a code that no reader would know.
 */
export function normalisedWords({ value, normalised }: Answer, speech: Speech): string | null {
  if (normalised === null) return null;
  // "$4.2 million" needs no figures beside it, "four" does.
  const isQuantity = QUANTITY.test(normalised) && !YEAR.test(normalised);
  if (isQuantity && /\d/.test(value)) return null;
  // "1 a.m." needs no "1:00 AM".
  if (CLOCK.test(normalised) && HALF_OF_DAY.test(value)) return null;
  const words = comparableWords(normalised, speech);
  if (words === null) return null;
  const told = value.toLowerCase();
  const forms = [told, ...ENDINGS.map(([ending, by]) => told.replaceAll(ending, by))];
  // Nor does "seven" need a 7.
  const spelled = SMALL_NUMBERS[Number(words) - 1] ?? words;
  const isTold = [words, spelled].some((said) => forms.some((form) => hasWords(form, said)));
  return isTold ? null : words;
}
