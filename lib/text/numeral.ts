import type { Span } from './span.ts';

/** A number as it stands in a text, without unit or sign. */
export interface Numeral extends Span {
  value: number;
  /** Ends of an open number such as "dozens"; equal to `value` otherwise. */
  low: number;
  high: number;
  /** Half a unit of the last significant digit. */
  slack: number;
  form: 'digits' | 'words' | 'ordinal' | 'open';
  /** What the scale words multiply by: 1,000,000 for "33.2 million". */
  scale: number;
  /** A letter that may stand for a scale or a unit, left to the reader: the "m" in "5m". */
  letter: string | null;
}
