import type { Quantity } from '../../text/quantity.ts';

/** Numbers of one unit in a sentence seldom lie further apart than this factor. */
const LIKE_NUMBERS = 4;
const BARE_END = /^(?:[.,;)]|$| (?:and|or|to|in|for|at|on|since|which|that|but)\b)/;
const LIST = /^(?:,| and| or|, and) $/;
/** "(8)", "Page Six", but not "Six" at the start of the sentence. */
const NAME = /\(.$|\S \p{Lu}$/u;
const MEASURED: ReadonlySet<string> = new Set(['measure', 'money', 'percent', 'duration']);

/** "One weighs 2.4 kilos, the other 2.1": bare numbers get the unit that stands before or just behind them. */
export function withElidedUnits(all: readonly Quantity[], text: string): Quantity[] {
  return all.map((quantity, at) => {
    const { kind, noun, value, start, end } = quantity;
    if (kind !== 'count' || noun !== null || value <= 1 || !BARE_END.test(text.slice(end)))
      return quantity;
    if (NAME.test(text.slice(Math.max(0, start - 3), start + 1))) return quantity;
    const next = all[at + 1];
    const isListed = next && MEASURED.has(next.kind) && LIST.test(text.slice(end, next.start));
    const giver = isListed ? next : all.slice(0, at).findLast((one) => MEASURED.has(one.kind));
    if (!giver || Math.max(value, giver.value) > LIKE_NUMBERS * Math.min(value, giver.value))
      return quantity;
    return { ...quantity, kind: giver.kind, unit: giver.unit, currency: giver.currency };
  });
}
