import {
  currencyCodes,
  currencyInitials,
  currencyLands,
  currencyLetters,
  currencyNames,
  currencyParts,
  currencySigns,
} from './currencies.ts';
import { withPlainRanges } from './letter-ranges.ts';
import { scaleLetters, scales } from './number-words.ts';
import type { NumeralSite, Reading } from './numeral-site.ts';

const SCALED = /^\s?(million|billion|thousand|lakhs?|crores?|mn|bn|[kmb])(?![\p{L}\p{N}])/iu;
const LANDS = [...currencyLands.keys()].join('|').replaceAll('.', '\\.');
const NAME = new RegExp(
  withPlainRanges(`^(?:[- ]| of )(?:(${LANDS})[- ])?(\\p{L}{3,9})(?!\\p{L})`),
  'iu',
);
const LETTERS = /(?<!\p{L})\p{Lu}[\p{L}₵¢]{0,3}\.?$/u;

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
  const touching = bare === left ? currencyInitials.get(letters) : undefined;
  const lettered = currencyLetters.get(letters) ?? touching;
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
  const from = currencyLands.get(land.toLowerCase());
  if (currencyCodes.has(name.toUpperCase()) && name === name.toUpperCase())
    return { code: name, take: words.length, part: false };
  const part = currencyParts.get(lower);
  if (part !== undefined) return { code: part, take: words.length, part: true };
  if (/^(?:pounds?|quid)$/.test(lower)) {
    const sterling = /^ sterling\b/.exec(right.slice(words.length))?.[0].length ?? 0;
    return lower === 'quid' || sterling > 0 || value >= 10_000 || from !== undefined
      ? { code: from ?? 'GBP', take: words.length + sterling, part: false }
      : null;
  }
  const code = currencyNames.get(lower);
  return code === undefined ? null : { code: from ?? code, take: words.length, part: false };
}

const FIGURES = /^-figures?\b/i;
const EARNED_FIGURES = /^ figures\b/i;
const EARNED = /\b(?:earn(?:s|ed|ing)?|in(?:to)?|makes?|made|paid|worth) $/;
const GRAND = /^ grand(?=[.,;)]|$| (?:a|at|for|from|in|on|per|to)\b)/;
const PAID =
  /\b(?:cost(?:s|ing)?|p(?:ay|aid)|pa(?:ys|ying)|worth|earn(?:s|ed|ing)?|fetch(?:es|ed|ing)?|gross(?:es|ed|ing)?|fine[ds]?(?: of)?|(?:sold|bought|went|going|sells|listed|offered|snapped up)(?: \p{Ll}{2,12}){0,2} (?:for|at)|(?:priced|valued|estimated|listed) at|price of)(?: (?:about|around|him|her|them|more|less|than|nearly|almost|over|under|roughly|some|just|only|an|estimated|reported|reportedly)){0,3} $/u;
const NO_NOUN =
  /^(?:[.,;:)]|$| (?:a|after|and|at|before|but|by|for|from|in|last|more|on|over|per|plus|since|this|to|when|while|with)\b)/;

/** A sum without a sign or name: "a six-figure deal", "80 grand", "sold for 6.5 million". */
function readBareSum({ numeral, left, right }: NumeralSite): Reading | null {
  const { value, scale } = numeral;
  const figures = (EARNED.test(left) && EARNED_FIGURES.exec(right)) || FIGURES.exec(right);
  if (figures && scale === 1 && value >= 4 && value <= 10) {
    const ends = [10 ** (value - 1), 10 ** value - 1] as const;
    return { kind: 'money', takeRight: figures[0].length, currency: null, ends };
  }
  const grand = value < 1000 ? GRAND.exec(right) : null;
  if (grand) return { kind: 'money', takeRight: grand[0].length, currency: null, factor: 1000 };
  const isSum = scale >= 1e6 && NO_NOUN.test(right) && PAID.test(left);
  return isSum ? { kind: 'money', currency: null } : null;
}

/** Reads "$33.2 million", "£5m", "EUR 20", "thirteen dollars", "50 cents", "a six-figure sum". */
export function readMoney(site: NumeralSite): Reading | null {
  const { numeral, left, right } = site;
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
  if (!name) return readBareSum(site);
  return {
    kind: 'money',
    takeRight: take + name.take,
    factor: name.part ? factor / 100 : factor,
    currency: name.code,
  };
}
