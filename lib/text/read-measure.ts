import { numberWords, units } from './number-words.ts';
import { readNumberWords } from './read-number-words.ts';
import { unitForms, unitNamed } from './units.ts';
import type { Unit } from './units.ts';
import type { NumeralSite, Reading } from './numeral-site.ts';

const UNIT =
  /^[- ]?(?:full |whole |long |straight |consecutive |more |solid |short )?(?:(square|sq\.?|cubic|cu\.?)[- ])?(\p{L}{1,12}(?:-years?|\/h)?2?)(?![\p{L}\p{N}])/iu;
const HOURLY = /^ (?:an|per) hour\b/i;
const JOINT = `(?:\\.?(?:,| and|-)? ?|-)(\\d{1,2}|${units.slice(1, 12).join('|')})`;
// The smaller unit that may follow, how many make one, and how it is written; inches may stay unnamed.
const SMALLER: Record<string, { count: number; form: RegExp } | undefined> = {
  foot: {
    count: 12,
    form: new RegExp(
      `^${JOINT}(?:[ -]?(?:inch(?:es)?|ins?|")(?!\\p{L})|(?=[ -]tall\\b)|(?<=[- ]\\d+)(?=[-.,;)]|$))`,
      'iu',
    ),
  },
  pound: { count: 16, form: new RegExp(`^${JOINT}[ -]?(?:ounces?|oz)(?!\\p{L})`, 'iu') },
  stone: { count: 14, form: new RegExp(`^${JOINT}[ -]?(?:pounds?|lbs?)(?!\\p{L})`, 'iu') },
  kilogram: { count: 1000, form: /^(?:,? and |,? )?(\d{1,3}) ?(?:grams?|g)(?!\p{L})/iu },
  metre: { count: 100, form: /^(?:,? and |,? )?(\d{1,2}) ?(?:centimet(?:re|er)s?|cm)(?!\p{L})/iu },
};
const PRIMES = /^(?:'|’|′)\s?(\d{1,2})(?:"|”|″|'')|^(?:'|’|′)(?:\s?tall)?/;

function smallNumber(words: string): number {
  return numberWords.get(words.toLowerCase()) ?? Number(words);
}

function readPrimes(site: NumeralSite): Reading | null {
  const { numeral, right } = site;
  const primes = PRIMES.exec(right);
  if (!primes?.[1] || numeral.value > 8) return null;
  return {
    kind: 'measure',
    unit: 'foot',
    takeRight: primes[0].length,
    plus: Number(primes[1]) / 12,
    slack: 0.5 / 12,
  };
}

/** Who leaves the smaller unit out rounds down, and the whole must lie within the slack. */
const ROUNDED_DOWN = 1.01;
const SMALLER_TIME =
  /^(?:,? and |,? )(\p{L}{3,9}(?:-\p{Ll}{3,5})?|\d{1,2}) (\p{Ll}{3,7})\b(?! an? )/u;

/** The smaller unit of "four years and three months", as a share of the greater one. */
function restOfTime(right: string, unit: Unit): { plus: number; take: number } {
  const [words = '', count = '', form = ''] = SMALLER_TIME.exec(right) ?? [];
  const smaller = unitForms.get(form);
  const value = Number.isNaN(Number(count)) ? readNumberWords(count, 0)?.value : Number(count);
  if (smaller?.dimension !== 'time' || value === undefined) return { plus: 0, take: 0 };
  const plus = (value * smaller.factor) / unit.factor;
  return plus < 1 && smaller.name !== 'night' ? { plus, take: words.length } : { plus: 0, take: 0 };
}

/** Reads "17 km", "6ft 2in", "3 kilos and 750 grams", "5'10\"", "2,400 square feet", "80 miles an hour" and lengths of time. */
export function readMeasure(site: NumeralSite): Reading | null {
  const { numeral, right } = site;
  if (numeral.form === 'ordinal') return null;
  const primes = readPrimes(site);
  if (primes) return primes;
  const match = UNIT.exec(right);
  const [words = '', power, form = ''] = match ?? [];
  let take = words.length;
  const lower = form.toLowerCase();
  // "6 in" and "2 min" need care: the words "in" and "a" follow numbers of every kind
  if (lower === 'in' && (words.startsWith(' ') || words.startsWith('-'))) return null;
  if (lower === 'm') {
    const metres =
      /^m(?: (?:tall|high|long|deep|wide|away|from|above|below|race|sprint)\b|[.,;)]|$)/.test(
        right.replace(/^ /, ''),
      );
    return metres ? { kind: 'measure', unit: 'metre', takeRight: take } : null;
  }
  const unit = unitForms.get(lower.replace(/2$/, ''));
  if (!unit) return null;
  const squared = power?.toLowerCase().startsWith('sq') || /\p{L}2$/u.test(form);
  let name = squared ? `square ${unit.name}` : power ? `cubic ${unit.name}` : unit.name;
  if ((squared || power) && !unitNamed(name)) return null;
  if (unit.dimension === 'time') {
    const rest = restOfTime(right.slice(take), unit);
    take += rest.take;
    const noun = /^ (?:pregnant|along|into (?:her|the) pregnancy)\b/.test(right.slice(take))
      ? 'pregnancy'
      : null;
    const { plus } = rest;
    return {
      kind: 'duration',
      unit: unit.name,
      takeRight: take,
      noun,
      ...(plus > 0 && { plus, slack: plus * ROUNDED_DOWN }),
    };
  }
  const smaller = SMALLER[name];
  let plus = 0;
  const more = smaller && numeral.value < 40 ? smaller.form.exec(right.slice(take)) : null;
  const rest = more ? smallNumber(more[1] ?? '') : 0;
  if (smaller && more && rest < smaller.count) {
    plus = rest / smaller.count;
    take += more[0].length;
  }
  const hourly = HOURLY.exec(right.slice(take));
  if (hourly && (name === 'mile' || name === 'kilometre')) {
    name = `${name} per hour`;
    take += hourly[0].length;
  }
  // "an eight-pound boy" is a round figure
  const whole = words.startsWith('-') && numeral.slack === 0 ? 0.5 : undefined;
  const slack = smaller && plus > 0 ? 0.5 / smaller.count : whole;
  return { kind: 'measure', unit: name, takeRight: take, plus, ...(slack && { slack }) };
}
