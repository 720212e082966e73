import type { Span } from '../../text/span.ts';
import { findQuantities } from '../../text/quantities.ts';
import type { Quantity } from '../../text/quantity.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { ageInDisguise } from '../ages/age-in-disguise.ts';
import { ageMoment } from '../ages/age-moment.ts';
import { baseForm } from '../sentence/base-form.ts';
import { claimAt } from '../claim-at.ts';
import type { Claim } from '../claim.ts';
import { tellsLength } from '../dates/tells-length.ts';
import type { ValueKind } from '../fact.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';
import { amountKind } from './amount-kind.ts';
import { amountOf } from './amount-of.ts';
import { withElidedUnits } from './elided-units.ts';
import { isLabel } from './is-label.ts';
import { isFromEvent, isIdle, isOpen, toldDurations } from './told-durations.ts';

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
  const dates = times.filter(
    (time) =>
      (time.kind === 'date' || time.relativeTo !== undefined) && !tellsLength(reading.text, time),
  );
  const numbers = findQuantities(reading.text);
  const undated = [...numbers, ...toldDurations(reading.text, times, numbers)]
    .filter((quantity) => !dates.some((date) => overlap(date, quantity) && isDate(date, quantity)))
    .toSorted((a, b) => a.start - b.start)
    .reduce<Quantity[]>((known, quantity) => {
      known.push(ageInDisguise(quantity, reading.text, known.at(-1)));
      return known;
    }, []);
  const all = withElidedUnits(undated, reading.text);
  return all
    .filter((quantity) => says(quantity, reading.text) && !isLabel(quantity, reading.text))
    .filter((quantity) => !isConverted(quantity, all, reading.text))
    .map((quantity) =>
      claimAt(reading, {
        kind: kinds[quantity.kind],
        start: quantity.start,
        end: quantity.end,
        value: { type: 'quantity', quantity },
        head: headOf(quantity, reading),
        ...(quantity.kind !== 'age' && {
          amount: amountOf(reading, quantity, all, (other) => headOf(other, reading)),
        }),
      }),
    );
}

/**
 * "Five months after the sale" and, in an article without a date, "four years ago" tell how long only. A week
 * ago is another day in each article.
 */
function isDate(time: TimeExpression, { kind, unit }: Quantity): boolean {
  if (kind !== 'duration') return true;
  if (isFromEvent(time)) return false;
  return !isOpen(time) || unit !== 'year' || !time.text.endsWith(' ago');
}

/** "30 ft (9 m)": what stands in brackets is the same in another unit, rounded anew. */
function isConverted(quantity: Quantity, all: readonly Quantity[], text: string): boolean {
  if (quantity.kind !== 'measure' || !text.startsWith(')', quantity.end)) return false;
  return all.some(
    ({ kind, unit, end }) =>
      kind === 'measure' &&
      unit !== quantity.unit &&
      end < quantity.start &&
      /^[ \p{L}]{0,16}\($/u.test(text.slice(end, quantity.start)),
  );
}

/** Bare small numbers ("the two", "one of them") and "first" tell no number that could be asked about. */
function says(quantity: Quantity, text: string): boolean {
  const { kind, value, low, high, noun, end } = quantity;
  if (kind === 'duration') return !isIdle(quantity, text);
  if (kind === 'count' && value === 1 && ANOTHER.test(text.slice(end, end + 60))) return false;
  if (kind === 'ordinal') return value > 1 && noun !== null;
  if (kind === 'count' && noun === null && isMoment(quantity, text)) return false;
  if (kind === 'count' && noun === null && isYear(low) && isYear(high)) return false;
  return kind !== 'count' || noun !== null || value > 12 || namedNoun(text, end) !== null;
}

/** "From 2001 to 2005" counts nothing. */
const isYear = (value: number): boolean => value >= 1900 && value < 2100 && Number.isInteger(value);

/** "Left home at sixteen", "she will be 32": an age or an hour, not told of any moment that could be asked about. */
function isMoment({ value, start }: Quantity, text: string): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  return value < 100 && AT_AGE.test(before) && !IS_COUNTED_AT.test(before);
}

const AT_AGE = /\b(?:at|(?:will|would)(?: then| soon| now)? be) $/i;
const IS_COUNTED_AT =
  /\b(?:put|estimated?|number(?:s|ed)|count(?:s|ed)?|capped|st(?:and|ood|ands)|set|start(?:s|ed|ing)?) at $/i;

/** "From one roof to another" counts nothing. */
const ANOTHER = /^[^.,;:]{0,50}\b(?:another|the other|the next)\b/;

const NAMED = /^ (?:\p{Lu}[\p{L}'’-]{1,20} ){0,3}(\p{Lu}\p{Ll}{2,20}s)\b/u;

/** What is counted where it is a name in the plural: "five Emmy Awards". */
function namedNoun(text: string, end: number): string | null {
  return NAMED.exec(text.slice(end, end + 60))?.[1]?.toLowerCase() ?? null;
}

/** What is counted; for ages the moment of life that they are of, for sums and lengths what they are of. */
function headOf(quantity: Quantity, reading: SentenceReading): string | null {
  const { text } = reading;
  const { kind } = quantity;
  if (kind === 'money' || kind === 'duration') return amountKind(reading, quantity, kind);
  if (quantity.kind === 'age') return ageMoment(text, quantity.start, quantity.end);
  if (quantity.noun !== null) return baseForm(quantity.noun);
  const named = quantity.kind === 'count' ? namedNoun(text, quantity.end) : null;
  if (named !== null) return baseForm(named);
  return quantity.kind === 'measure' ? quantity.unit : null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
