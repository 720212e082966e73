import { numberWords, tens, units } from '../text/number-words.ts';
import type { TimeUnit } from './time-expression.ts';

const ONES = units.slice(1, 10).join('|');
const SMALL = units.slice(1).join('|');
const TENS = tens.join('|');

/** Regular expression source of the numbers that stand before units of time. */
export const AMOUNT =
  `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d{1,2})?(?:[ -]?(?:½|1/2)| and a half)?|½|` +
  `(?:${TENS})(?:[ -](?:${ONES})(?!\\p{L}))?|(?:${SMALL})(?: and (?:a )?half)?(?!\\p{L})|` +
  `a couple(?: of)?(?: more)?|couple(?: of)?|a few(?: more)?|a number of|several(?: more)?|a dozen|half an?|an? hundred|an?(?: full)?(?= ))`;

/** The number of an amount; null for "a few" and "several", whose number is open. */
export function readAmount(words: string): number | null {
  const lower = words.toLowerCase().trim();
  if (/^(?:a few|several|a number|few)/.test(lower)) return null;
  if (/couple/.test(lower)) return 2;
  if (/^(?:half|½$)/.test(lower)) return 0.5;
  if (lower === 'a dozen') return 12;
  if (/hundred/.test(lower)) return 100;
  const half = /(?:½|1\/2|half)$/.test(lower) ? 0.5 : 0;
  const digits = /^[\d,.]+/.exec(lower)?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(',', '').replace(/\.$/, '')) + half;
  if (/^an?\b/.test(lower)) return 1;
  const names = lower.replace(/ and (?:a )?half$/, '').split(/[ -]/);
  return names.reduce((sum, word) => sum + (numberWords.get(word) ?? 0), 0) + half;
}

/** The unit that a word names. */
export function readUnit(word: string): { unit: TimeUnit; times: number } {
  const lower = word.toLowerCase();
  if (lower.startsWith('sec')) return { unit: 'second', times: 1 };
  if (lower.startsWith('min')) return { unit: 'minute', times: 1 };
  if (lower.startsWith('h')) return { unit: 'hour', times: 1 };
  if (lower.startsWith('weekend') || lower.startsWith('wkend'))
    return { unit: 'weekend', times: 1 };
  if (lower.startsWith('w')) return { unit: 'week', times: 1 };
  if (lower.startsWith('fortnight')) return { unit: 'week', times: 2 };
  if (lower.startsWith('mo')) return { unit: 'month', times: 1 };
  if (lower.startsWith('q')) return { unit: 'quarter', times: 1 };
  if (lower.startsWith('y')) return { unit: 'year', times: 1 };
  if (lower.startsWith('dec')) return { unit: 'decade', times: 1 };
  if (lower.startsWith('c')) return { unit: 'century', times: 1 };
  return { unit: 'day', times: 1 };
}
