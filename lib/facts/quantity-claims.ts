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
    .filter((quantity) => !dates.some((date) => overlap(date, quantity)) && says(quantity))
    .map((quantity) =>
      claimAt(reading, {
        kind: kinds[quantity.kind],
        start: quantity.start,
        end: quantity.end,
        value: { type: 'quantity', quantity },
        head: headOf(quantity),
      }),
    );
}

/** "First" says little by itself, and rarely what number something has. */
function says({ kind, value, noun }: Quantity): boolean {
  return kind !== 'ordinal' || (value > 1 && noun !== null);
}

function headOf(quantity: Quantity): string | null {
  if (quantity.noun !== null) return baseForm(quantity.noun);
  return quantity.kind === 'measure' ? quantity.unit : null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
