import {
  currencyCodes,
  currencyLands,
  currencyLetters,
  currencyNames,
  currencyParts,
  currencySigns,
} from './currencies.ts';
import { scaleLetters, scales } from './number-words.ts';
import type { NumeralSite, Reading } from './numeral-site.ts';

const SCALED = /^\s?(million|billion|thousand|lakhs?|crores?|mn|bn|[kmb])(?![\p{L}\p{N}])/iu;
const NAME = /^[- ]?((?:\p{L}[\p{L}.]{1,11} ){0,2}?)([\p{L}]{3,9})(?![\p{L}])/u;
const LETTERS = /(?<!\p{L})\p{Lu}[\p{L}₵¢]{1,3}\.?$/u;

/** "m" or "million" behind the figures, where the numeral has not taken it in. */
function scaleOf(right: string): { factor: number; take: number } {
  const match = SCALED.exec(right);
  const word = match?.[1]?.toLowerCase() ?? '';
  return {
    factor: scales.get(word) ?? scaleLetters.get(word) ?? 1,
    take: match?.[0].length ?? 0,
  };
}

function signBefore(left: string): { code: string; take: number } | null {
  const bare = left.trimEnd();
  if (left.length - bare.length > 1) return null;
  const upper = bare.toUpperCase();
  const sign = currencySigns.find(([mark]) => upper.endsWith(mark));
  if (sign) return { code: sign[1], take: sign[0].length + left.length - bare.length };
  const letters = LETTERS.exec(bare)?.[0] ?? '';
  const lettered = currencyLetters.get(letters);
  if (lettered !== undefined)
    return { code: lettered, take: letters.length + left.length - bare.length };
  const code = /(?<![\p{L}\p{N}])[A-Z]{3}$/u.exec(upper)?.[0] ?? '';
  return currencyCodes.has(code) && bare.endsWith(code)
    ? { code, take: 3 + left.length - bare.length }
    : null;
}

function nameAfter(
  right: string,
  value: number,
): { code: string | null; take: number; part: boolean } | null {
  const match = NAME.exec(right);
  if (!match) return null;
  const [words, land = '', name = ''] = match;
  const lower = name.toLowerCase();
  const from = currencyLands.get(land.trim().toLowerCase());
  if (land !== '' && from === undefined) return null;
  if (currencyCodes.has(name.toUpperCase()) && name === name.toUpperCase())
    return { code: name, take: words.length, part: false };
  const part = currencyParts.get(lower);
  if (part !== undefined) return { code: part, take: words.length, part: true };
  if (lower === 'pounds' || lower === 'quid') {
    const sterling = /^ sterling\b/.exec(right.slice(words.length))?.[0].length ?? 0;
    return lower === 'quid' || sterling > 0 || value >= 10_000 || from === 'GBP'
      ? { code: 'GBP', take: words.length + sterling, part: false }
      : null;
  }
  const code = currencyNames.get(lower);
  return code === undefined ? null : { code: from ?? code, take: words.length, part: false };
}

/** Reads "$33.2 million", "£5m", "EUR 20", "thirteen dollars", "50 cents". */
export function readMoney({ numeral, left, right }: NumeralSite): Reading | null {
  if (numeral.form === 'ordinal') return null;
  const sign = signBefore(left);
  if (sign) {
    const { factor, take } = scaleOf(right);
    const name = nameAfter(right.slice(take), numeral.value * factor);
    const takeRight = take + (name && name.code === sign.code ? name.take : 0);
    return { kind: 'money', takeLeft: sign.take, takeRight, factor, currency: sign.code };
  }
  const glued = /^\s?([€£¥₹₽₩$₾฿])(?!\d)/u.exec(right);
  if (glued) {
    const code = currencySigns.find(([mark]) => mark === glued[1])?.[1] ?? null;
    return { kind: 'money', takeRight: glued[0].length, currency: code };
  }
  const { factor, take } = numeral.letter ? scaleOf(right) : { factor: 1, take: 0 };
  const name = nameAfter(right.slice(take), numeral.value * factor);
  if (!name) return null;
  return {
    kind: 'money',
    takeRight: take + name.take,
    factor: name.part ? factor / 100 : factor,
    currency: name.code,
  };
}
