import type { Quantity } from './quantity.ts';

const NUMBER =
  /([$£€])?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:[ -](million|billion|thousand))?/g;
const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };
const CURRENCIES: Record<string, string> = { $: 'USD', '£': 'GBP', '€': 'EUR' };

/**
 * Finds numbers with what they count or measure.
 * @returns quantities in order, none overlapping another.
 */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [words, sign, digits = '', scale = ''] = match;
    const factor = SCALES[scale] ?? 1;
    const value = Number(digits.replaceAll(',', '')) * factor;
    const decimals = digits.split('.')[1]?.length ?? 0;
    found.push({
      start: match.index,
      end: match.index + words.length,
      text: words,
      kind: sign ? 'money' : 'count',
      value,
      low: value,
      high: value,
      slack: (factor * 10 ** -decimals) / 2,
      hedge: null,
      unit: null,
      currency: sign ? (CURRENCIES[sign] ?? null) : null,
      noun: /^ (\p{Ll}{3,})/u.exec(text.slice(match.index + words.length))?.[1] ?? null,
    });
  }
  return found;
}
