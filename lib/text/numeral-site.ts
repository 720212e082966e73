import type { Numeral } from './numeral.ts';
import type { Quantity } from './quantity.ts';

/** A number or range with the text around it, for the readers of each kind of quantity. */
export interface NumeralSite {
  numeral: Numeral;
  /** The text before it, up to 40 characters. */
  left: string;
  /** The text behind it, up to 60 characters. */
  right: string;
  /** True where an age stands just before it, as in "12 and 14". */
  afterAge: boolean;
}

/** What a reader made of a site; offsets are counted in characters taken in on either side. */
export interface Reading {
  kind: Quantity['kind'];
  /** Characters of `left` and `right` that belong to the quantity. */
  takeLeft?: number;
  takeRight?: number;
  /** Multiplies the number: "m" after money. */
  factor?: number;
  /** Added after the factor: the inches of "6ft 2in", in feet. */
  plus?: number;
  /** Slack where it is not that of the number: half an inch, in feet. */
  slack?: number;
  /** Ends where they differ from those of the number: "in her early 30s". */
  ends?: readonly [number, number];
  unit?: string | null;
  currency?: string | null;
  noun?: string | null;
}
