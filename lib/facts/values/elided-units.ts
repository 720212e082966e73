import type { Quantity } from '../../text/quantity.ts';

/** Numbers of one unit in a sentence seldom lie further apart than this factor. */
const LIKE_NUMBERS = 4;
const BARE_END = /^(?:[.,;)]|$| (?:and|or|to|in|for|at|on|since|which|that|but)\b)/;
const LIST = /^(?:,| and| or|, and) $/;
/** "(8)", "Page Six", but not "Six" at the start of the sentence. */
const NAME = /\(.$|\S \p{Lu}$/u;
const MEASURED: ReadonlySet<string> = new Set(['measure', 'money', 'percent', 'duration']);

/** A bare number from here on may be a sum. */
const LARGE = 100_000;
const TELLS_SUM =
  /\b(?:paid|pays?|paying|costs?|price|worth|fortune|wealth|alimony|settlement|payout|sum|salary|earn(?:s|ed|ing)?|fees?|bargain|bid|bail|fine[ds]?|damages|budget|valued|debts?|ow(?:es?|ed|ing)|net)\b|\b(?:sold|bought|sale|offered|listed)\b[^.;:]{0,20}\b(?:for|at) (?:\p{Ll}+ ){0,2}$/iu;
/** What is also told by millions. */
const TELLS_MANY =
  /\b(?:people|fans|viewers|followers|listeners|readers|records|albums|copies|singles|streams|views|tickets|visitors|votes|downloads|subscribers|users|units|clicks|likes)\b/i;
const END = /[,.;:](?!\d)/;
/** Characters on either side in which the words stand. */
const REACH = 70;

/** "Paid his former wife around 168 million": what is told of a sum, without its currency. */
function isSum({ kind, noun, value, start, end }: Quantity, text: string): boolean {
  if (kind !== 'count' || noun !== null || value < LARGE) return false;
  const left =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(END)
      .at(-1) ?? '';
  const [right = ''] = text.slice(end, end + REACH).split(END);
  if (TELLS_MANY.test(left) || TELLS_MANY.test(right)) return false;
  return TELLS_SUM.test(left) || TELLS_SUM.test(right);
}

/**
 * "One weighs 2.4 kilos, the other 2.1": bare numbers get the unit that stands before or just behind
 * them, and large ones that are told as a sum are money of some currency.
 */
export function withElidedUnits(all: readonly Quantity[], text: string): Quantity[] {
  return all.map((quantity, at) => {
    if (isSum(quantity, text)) return { ...quantity, kind: 'money', currency: null };
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
