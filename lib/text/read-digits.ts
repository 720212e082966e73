import { exactNumeral } from './exact-numeral.ts';
import { fractionSigns, scaleLetters } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { scaleAfter, wordAt } from './scale-after.ts';

const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|(?<=[$£€¥] ?)\d{1,3}(?: \d{3})+(?!\d)|\d{1,15})(?:\.\d{1,12}(?!\d))?|\.\d{1,12}/uy;
const SLASHED = /(?:[ -](\d{1,2}))?\/(\d{1,2})(?![\d/])/uy;

function sticky(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lastDigitUnit(digits: string): number {
  const decimals = digits.split('.')[1];
  if (decimals !== undefined) return 10 ** -decimals.length;
  const zeros = /0*$/.exec(digits.replaceAll(/[ ,]/g, ''))?.[0].length ?? 0;
  return 10 ** (digits.replaceAll(/[ ,]/g, '').length >= 3 ? zeros : 0);
}

/** Reads a number in figures at an offset: "1,200", "33.2 million", "3 1/2", "21st". */
export function readDigits(text: string, start: number): Numeral | null {
  const sign = fractionSigns.get(text[start] ?? '');
  const digits = sign === undefined ? sticky(DIGITS, text, start)?.[0] : '';
  if (digits === undefined) return null;
  let end = start + digits.length;
  let value = digits === '' ? 0 : Number(digits.replaceAll(/[ ,]/g, ''));
  let unit = lastDigitUnit(digits === '' ? '1' : digits);
  const ordinal = /^(?:st|nd|rd|th)(?!\p{L})/u.exec(text.slice(end, end + 3));
  if (ordinal) {
    end += 2;
    return exactNumeral(start, end, value, 'ordinal');
  }
  const part = fractionSigns.get(text[end] ?? '');
  const slashed = sticky(SLASHED, text, end);
  if (part !== undefined) {
    value += part;
    end += 1;
    unit = 0;
  } else if (slashed?.[1] && Number(slashed[2]) > Number(slashed[1])) {
    value += Number(slashed[1]) / Number(slashed[2]);
    end += slashed[0].length;
    unit = 0;
  } else if (
    slashed &&
    !slashed[1] &&
    Number(slashed[2]) > value &&
    /^(?:[2-68]|10|16|32)$/.test(slashed[2] ?? '')
  ) {
    value /= Number(slashed[2]);
    end += slashed[0].length;
    unit = 0;
  } else if (
    wordAt(text, end + 1) === 'and' &&
    /^ and a (?:half|quarter)\b/i.test(text.slice(end, end + 15))
  ) {
    const quarter = text[end + 7]?.toLowerCase() === 'q';
    value += quarter ? 0.25 : 0.5;
    end += quarter ? 14 : 11;
    unit = 0;
  }
  const scale = scaleAfter(text, end);
  if (scale) {
    value = Number((value * scale.factor).toPrecision(12));
    unit *= scale.factor;
    end = scale.end;
  }
  let letter: string | null = null;
  if (!scale) {
    const attached = /^\p{L}{1,3}(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 4))?.[0] ?? '';
    if (scaleLetters.has(attached.toLowerCase())) letter = attached.toLowerCase();
  }
  return { ...exactNumeral(start, end, value, 'digits', scale?.factor), slack: unit / 2, letter };
}
