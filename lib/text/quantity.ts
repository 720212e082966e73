import type { Span } from './span.ts';

type QuantityKind = 'count' | 'money' | 'measure' | 'percent' | 'ordinal' | 'duration' | 'age';

/** Words that loosen a number. */
export type QuantityHedge = 'about' | 'more-than' | 'less-than' | 'at-least' | 'at-most' | 'nearly';

/** A number in a text, with what it counts or measures. Offsets take in currency, scale and unit. */
export interface Quantity extends Span {
  text: string;
  kind: QuantityKind;
  /** The number as given, scale words applied ("5m" is 5,000,000); the middle of a range. */
  value: number;
  /** The ends of a range; both equal `value` for a single number. Hedges are not applied. */
  low: number;
  high: number;
  /** Half a unit of the last significant digit: 50,000 for "33.2 million", 0 for words and small counts. */
  slack: number;
  hedge: QuantityHedge | null;
  /** Singular and normalised: "mile", "year", "percent"; null for bare counts and for money. */
  unit: string | null;
  /** ISO 4217, for money only; null where the text leaves it open. */
  currency: string | null;
  /** What is counted, as a lower-case singular: "show" in "246 sold-out shows". */
  noun: string | null;
}
