import { exchangeRanges } from './exchange-ranges.ts';
import type { Quantity } from './quantity.ts';
import { unitNamed } from './units.ts';

/** identical: the same number; compatible: one may stand for the other; disjoint: they clash. */
export type QuantityComparison = 'identical' | 'compatible' | 'disjoint' | 'not-comparable';

// How far a hedged number reaches, as factors of the number. Of 78 annotated pairs of a hedged number and another
// one that agree, all but those of other scopes lie within these bounds: "more than 9,000" stands for up to 1.25
// times as much, "nearly" and "less than" for 0.8; of those that clash, the nearest lie at 1.33 and 0.75. "About a
// hundred" takes in 90.
const reach: Record<NonNullable<Quantity['hedge']>, readonly [number, number]> = {
  about: [0.89, 1.12],
  'more-than': [1, 1.3],
  'at-least': [1, 1.6],
  'less-than': [0.75, 1],
  'at-most': [0.6, 1],
  nearly: [0.85, 1],
};

// "More than two years" and "less than two hours" reach to the next whole number.
const NEXT: Partial<Record<NonNullable<Quantity['hedge']>, readonly [number, number]>> = {
  'more-than': [0, 1],
  'at-least': [0, 1],
  'less-than': [1, 0],
  'at-most': [1, 0],
};

// Converted units are rounded anew: "100 km" comes back as "62 miles", which is 0.2 % less.
const CONVERSION_SLACK = 0.02;
// Lengths of time in other units are rounded by this share of one: "two weeks" are 16 days, but not ten.
const CONVERSION_OF_TIME = 0.4;

// "200 hours" is no rounding of 250: a larger share of a number is not rounded away. Measured on the annotated
// stories: of 25 pairs of values that clash and were taken for rounded ones 8 are told apart, 2 of 183 that
// agree are lost.
const MOST_ROUNDING = 0.12;

interface Bounds {
  low: number;
  high: number;
}

/** The numbers that a quantity allows beside another one, in base units where it has a unit. */
function boundsOf(quantity: Quantity, other: Quantity): Bounds {
  const converted = quantity.unit !== other.unit;
  const factor = quantity.unit === null ? 1 : (unitNamed(quantity.unit)?.factor ?? 1);
  // Ages count completed years, so that "one year old" takes in "14 months old".
  if (quantity.kind === 'age')
    return { low: quantity.low * factor, high: (quantity.high + 1) * factor };
  const { low, high, hedge } = quantity;
  const [down, up] = hedge === null ? [1, 1] : reach[hedge];
  const [below, above] = (hedge !== null && isWhole(quantity) ? NEXT[hedge] : null) ?? [0, 0];
  const most = MOST_ROUNDING * Math.abs(quantity.value);
  const rounding = Math.min(slackOf(quantity, other), most);
  const slack = converted ? withConversion(quantity, rounding) : rounding;
  const cutOff = isCutOff(quantity, other) ? Math.min(2 * slack, most) : slack;
  const [cheapest, dearest] = rateOf(quantity, other) ?? [1, 1];
  return {
    low: Math.min(low - slack, low * down, low - below) * factor * cheapest,
    high:
      Math.max(high + cutOff, high * up, high + above, completed(quantity, other)) *
      factor *
      dearest,
  };
}

/** Where the other number is finer, "14 million" may stand for all that begins so: 14.6 million, too. */
function isCutOff({ kind, slack, hedge }: Quantity, other: Quantity): boolean {
  return kind === 'money' && hedge === null && other.slack < slack;
}

/** The end of the last year that "four years" may leave incomplete, beside four and a half; 0 elsewhere. */
function completed({ kind, unit, value, high, hedge }: Quantity, other: Quantity): number {
  const isFiner = !Number.isInteger(other.value) || other.unit !== unit;
  const counts = kind === 'duration' && unit === 'year' && value > 1 && Number.isInteger(value);
  return counts && isFiner && hedge === null ? high + 1 : 0;
}

function withConversion({ kind, value, high }: Quantity, rounding: number): number {
  if (kind !== 'duration') return rounding + high * CONVERSION_SLACK;
  return Math.max(rounding, CONVERSION_OF_TIME * Math.min(1, value));
}

/** A small number without a fraction; of sums "more than $1" says nothing of two. */
function isWhole({ kind, value }: Quantity): boolean {
  return kind !== 'money' && kind !== 'percent' && Number.isInteger(value) && value <= 10;
}

/**
 * Decades stand for the years around them: "a career of 50 years"; whole metres for what is told in tenths
 * elsewhere.
 */
function slackOf({ kind, unit, value, slack }: Quantity, other: Quantity): number {
  if (kind === 'duration' && unit === 'year' && value >= 20 && value % 10 === 0)
    return Math.max(slack, 5);
  const isRounder = slack === 0 && unit === other.unit && other.slack > 0 && other.slack <= 0.05;
  return kind === 'measure' && isRounder ? 0.5 : slack;
}

function comparable(a: Quantity, b: Quantity): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'money') return rateOf(a, b) !== null && rateOf(b, a) !== null;
  if (a.unit === b.unit) return true;
  if (a.unit === null || b.unit === null) return false;
  const dimension = unitNamed(a.unit)?.dimension;
  return (
    dimension !== undefined && dimension === unitNamed(b.unit)?.dimension && dimension !== 'other'
  );
}

/**
 * Between what bounds one unit of the first one's currency was worth in US dollars; in itself where both have one
 * currency, or one has none ("a six-figure sum"). Null where that is not known.
 */
function rateOf(a: Quantity, b: Quantity): readonly [number, number] | null {
  if (a.currency === b.currency || a.currency === null || b.currency === null) return [1, 1];
  return exchangeRanges.get(a.currency) ?? null;
}

/**
 * Compares two quantities by their hedges, their rounding (half a unit of the last significant digit)
 * and their units. Symmetric; what they count is not looked at.
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityComparison {
  if (!comparable(a, b)) return 'not-comparable';
  const same = a.low === b.low && a.high === b.high;
  const isOneUnit = a.unit === b.unit && a.currency === b.currency;
  if (same && isOneUnit && a.hedge === b.hedge) return 'identical';
  if (a.kind === 'ordinal') return same ? 'identical' : 'disjoint';
  const [first, second] = [boundsOf(a, b), boundsOf(b, a)];
  // Strictly: the slack of 246 and that of 247 touch and do not overlap. A tolerance takes the rounding
  // of the arithmetic itself.
  const tiny = 1e-9 * Math.max(Math.abs(first.low), Math.abs(second.low), 1e-6);
  const overlap = first.low < second.high - tiny && second.low < first.high - tiny;
  return overlap || (same && isOneUnit) ? 'compatible' : 'disjoint';
}
