import type { Numeral } from './numeral.ts';

/** A number that is neither rounded nor open, without a letter. */
export function exactNumeral(
  start: number,
  end: number,
  value: number,
  form: Numeral['form'],
  scale = 1,
): Numeral {
  return { start, end, value, low: value, high: value, slack: 0, form, scale, letter: null };
}
