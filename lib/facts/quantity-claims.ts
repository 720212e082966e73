import type { Span } from '../text/span.ts';
import { findQuantities } from '../text/quantities.ts';
import type { Quantity } from '../text/quantity.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { baseForm } from './base-form.ts';
import { claimAt } from './claim-at.ts';
import type { Claim } from './claim.ts';
import type { ValueKind } from './fact.ts';
import type { SentenceReading } from './sentence-reading.ts';

const kinds: Readonly<Record<Quantity['kind'], ValueKind>> = {
  age: 'age',
  count: 'count',
  ordinal: 'count',
  money: 'money',
  measure: 'quantity',
  percent: 'quantity',
  duration: 'duration',
};

/** The ages, counts, sums, measures and durations of a sentence; those within a date are left to it. */
export function quantityClaims(
  reading: SentenceReading,
  times: readonly TimeExpression[],
): Claim[] {
  const dates = times.filter((time) => time.kind === 'date' || time.relativeTo !== undefined);
  return findQuantities(reading.text)
    .filter((quantity) => !dates.some((date) => overlap(date, quantity)))
    .map((quantity) => ageInDisguise(quantity, reading.text))
    .filter((quantity) => says(quantity, reading.text))
    .map((quantity) =>
      claimAt(reading, {
        kind: kinds[quantity.kind],
        start: quantity.start,
        end: quantity.end,
        value: { type: 'quantity', quantity },
        head: headOf(quantity, reading.text),
      }),
    );
}

const AGE_BEFORE =
  /(?:\b(?:he|she|who) (?:is|was)|\b(?:actor|actress|singer|rapper|star|model|host|comedian|mother|father) is|\p{Lu}\p{Ll}+(?: (?:is|was))|(?:is|was) (?:just|only)|, just|turn(?:s|ed)?)\s$/u;
const AGE_AFTER = /^(?:[.,;)]|$| (?:when|and|at the time)\b)/;
const DEAD_AT = /\b(?:dead|died|dies) at\s$/;

/** "Dead at 69", "she was 20 when …": a bare number in the place of an age. */
function ageInDisguise(quantity: Quantity, text: string): Quantity {
  const { kind, noun, unit, value, start, end } = quantity;
  if (kind !== 'count' || noun !== null || unit !== null || value > 110) return quantity;
  const before = text.slice(Math.max(0, start - 24), start);
  const bare = AGE_BEFORE.test(before) && AGE_AFTER.test(text.slice(end, end + 14));
  return bare || DEAD_AT.test(before) ? { ...quantity, kind: 'age', unit: 'year' } : quantity;
}

/** Bare small numbers ("the two", "one of them") and "first" tell no number that could be asked about. */
function says({ kind, value, noun, end }: Quantity, text: string): boolean {
  if (kind === 'ordinal') return value > 1 && noun !== null;
  return kind !== 'count' || noun !== null || value > 12 || namedNoun(text, end) !== null;
}

const NAMED = /^ (?:\p{Lu}[\p{L}'’-]{1,20} ){0,3}(\p{Lu}\p{Ll}{2,20}s)\b/u;

/** What is counted where it is a name in the plural: "five Emmy Awards". */
function namedNoun(text: string, end: number): string | null {
  return NAMED.exec(text.slice(end, end + 60))?.[1]?.toLowerCase() ?? null;
}

const AGE_THEN = /\b(?:when|since|before|after|until|while|by the time)\b[^,;]{0,24}$/i;

/** What is counted; for ages whether they are of now or of then ("when she was 20"). */
function headOf(quantity: Quantity, text: string): string | null {
  if (quantity.kind === 'age') {
    const then =
      AGE_THEN.test(text.slice(Math.max(0, quantity.start - 40), quantity.start)) ||
      /^ when\b/.test(text.slice(quantity.end, quantity.end + 6)) ||
      quantity.text.includes('birthday');
    return then ? 'then' : 'now';
  }
  if (quantity.noun !== null) return baseForm(quantity.noun);
  const named = quantity.kind === 'count' ? namedNoun(text, quantity.end) : null;
  if (named !== null) return baseForm(named);
  return quantity.kind === 'measure' ? quantity.unit : null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
