import { isCalendarNumber } from './calendar-numbers.ts';
import type { NumeralSite, Reading } from './numeral-site.ts';
import type { Numeral } from './numeral.ts';
import { findNumerals } from './numerals.ts';
import type { Quantity } from './quantity.ts';
import { findHedge } from './quantity-hedges.ts';
import { readAge } from './read-age.ts';
import { readCount, readOrdinal, readPercent } from './read-count.ts';
import { readMeasure } from './read-measure.ts';
import { readMoney } from './read-money.ts';

export type { Quantity } from './quantity.ts';

// The first that understands a number wins: a sign of money or age says more than a unit, a unit more
// than a noun.
const readers = [readPercent, readMoney, readAge, readMeasure, readOrdinal, readCount];

const BETWEEN = /^\s?(?:-|–|—|to|or)\s?(?:[A-Z]{0,3}[$£€¥])?$/;
const BETWEEN_AND = /^ and (?:[A-Z]{0,3}[$£€¥])?$/;

/** Joins "10 to 12", "between 5 and 7", "$5-7 million" into one open-ended numeral. */
function joinRange(text: string, first: Numeral, second: Numeral | undefined): Numeral | null {
  if (!second || first.form === 'ordinal' || second.form === 'ordinal') return null;
  if (first.letter !== null && first.letter !== second.letter) return null;
  const gap = text.slice(
    first.letter === null ? first.end : first.end + first.letter.length,
    second.start,
  );
  if (gap.length > 9) return null;
  const paired = /\bbetween (?:[A-Z]{0,3}[$£€¥]\s?)?$/i.test(
    text.slice(Math.max(0, first.start - 14), first.start),
  );
  if (!BETWEEN.test(gap) && !(paired && BETWEEN_AND.test(gap))) return null;
  const scale = first.scale === 1 && first.value * second.scale <= second.value ? second.scale : 1;
  const low = first.value * scale;
  if (low >= second.value) return null;
  return {
    ...second,
    start: first.start,
    low,
    high: second.value,
    value: (low + second.value) / 2,
    slack: 0,
  };
}

function quantityOf(
  text: string,
  { numeral, left, right }: NumeralSite,
  reading: Reading,
): Quantity {
  const takeRight = reading.takeRight ?? 0;
  const takeLeft = reading.takeLeft ?? 0;
  const hedge = findHedge(left.slice(0, left.length - takeLeft), right.slice(takeRight));
  const scaled = (value: number): number =>
    Number((value * (reading.factor ?? 1) + (reading.plus ?? 0)).toPrecision(12));
  const [low, high] = reading.ends ?? [scaled(numeral.low), scaled(numeral.high)];
  const start = numeral.start - takeLeft;
  const end = numeral.end + takeRight;
  const exact = reading.kind === 'age' || reading.kind === 'ordinal';
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: reading.kind,
    value: reading.ends || numeral.form === 'open' ? low : scaled(numeral.value),
    low,
    high,
    slack: exact ? 0 : (reading.slack ?? numeral.slack * (reading.factor ?? 1)),
    hedge: hedge?.hedge ?? (numeral.form === 'open' ? 'about' : null),
    unit: reading.unit ?? null,
    currency: reading.currency ?? null,
    noun: reading.noun ?? null,
  };
}

/**
 * Finds numbers with what they count or measure: counts, money, measures, percentages, ordinals,
 * durations and ages. Numbers that are part of a date or a time of day are left out.
 * @returns quantities in order, none overlapping another.
 */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  const numerals = findNumerals(text);
  let end = 0;
  for (let index = 0; index < numerals.length; index += 1) {
    let numeral = numerals[index];
    if (!numeral || numeral.start < end) continue;
    const range = joinRange(text, numeral, numerals[index + 1]);
    if (range) {
      numeral = range;
      index += 1;
    }
    const left = text.slice(Math.max(end, numeral.start - 40), numeral.start);
    const right = text.slice(numeral.end, numeral.end + 60);
    const afterAge = found.at(-1)?.kind === 'age' && /^(?:,| and|, and|,? &) $/.test(left);
    const site = { numeral, left, right, afterAge };
    if (isCalendarNumber(site)) continue;
    for (const read of readers) {
      const reading = read(site);
      if (!reading) continue;
      const quantity = quantityOf(text, site, reading);
      end = quantity.end;
      found.push(quantity);
      break;
    }
  }
  return found;
}
