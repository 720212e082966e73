import type { RelativeTo, TimeExpression } from '../../time/time-expression.ts';
import type { TimeInterval } from '../../time/time-interval.ts';
import { baseForm } from '../sentence/base-form.ts';
import type { Claim } from '../claim.ts';
import { claimAt } from '../claim-at.ts';
import type { EventMention } from '../event.ts';
import { findEvents } from '../sentence/find-events.ts';
import { moveInterval } from './move-interval.ts';
import type { SentenceReading } from '../sentence/sentence-reading.ts';

type Resolved = TimeInterval & { earliest: string; latest: string };

/**
 * The dates of a sentence that are counted from something else that the article tells: "two months later"
 * from the date told just before, "two years after their engagement" from whichever of the two events has
 * a date.
 * @param before date claims of the article up to and with this sentence, in order.
 */
export function anchoredClaims(
  reading: SentenceReading,
  times: readonly TimeExpression[],
  before: readonly Claim[],
): Claim[] {
  return times.flatMap((time) => {
    const relative = time.relativeTo;
    if (!relative?.offset || time.interval.earliest !== null) return [];
    return relative.to === 'context'
      ? fromContext(reading, time, relative, before)
      : fromEvent(reading, time, relative, before);
  });
}

function fromContext(
  reading: SentenceReading,
  time: TimeExpression,
  relative: RelativeTo,
  before: readonly Claim[],
): Claim[] {
  const told = before.findLast(
    (claim) =>
      resolvedOf(claim) !== null &&
      claim.evidence.paragraph >= reading.evidence.paragraph - 1 &&
      !(claim.evidence.sentence === reading.text && claim.start >= time.start),
  );
  const base = told && resolvedOf(told);
  return base ? [claimFor(reading, time, moved(base, relative, 1))] : [];
}

function fromEvent(
  reading: SentenceReading,
  time: TimeExpression,
  relative: RelativeTo,
  before: readonly Claim[],
): Claim[] {
  const named = eventIn(reading, time, relative);
  if (!named) return [];
  const here = before.findLast(
    (claim) =>
      claim.evidence.sentence === reading.text &&
      claim.event?.type !== named.type &&
      isOutside(claim, time, reading.text) &&
      resolvedOf(claim) !== null,
  );
  const base = here && resolvedOf(here);
  if (base) return [claimFor(reading, time, moved(base, relative, -1), named)];
  const known = before.find((claim) => claim.event?.type === named.type && resolvedOf(claim));
  const from = known && resolvedOf(known);
  const other = reading.events.find(
    (event) => event.type !== named.type && event.type !== 'statement',
  );
  return from && other ? [claimFor(reading, time, moved(from, relative, 1), other)] : [];
}

/** Does a date stand before "two days after the crash", or behind its comma? It is then not that of the crash. */
function isOutside({ start, end }: Claim, time: TimeExpression, text: string): boolean {
  return end <= time.start || text.slice(time.end, start).includes(',');
}

/** The event that the words after "two years after" name, where it stands in the sentence. */
function eventIn(
  reading: SentenceReading,
  time: TimeExpression,
  relative: RelativeTo,
): EventMention | undefined {
  const after = reading.events.find(
    (event) => event.start >= time.start && event.start <= time.end + relative.event.length + 2,
  );
  if (after) return after;
  const words = relative.event
    .toLowerCase()
    .split(/\s+/)
    .map((lower) => {
      return { lower, base: baseForm(lower), name: false, quoted: false, start: 0, end: 0 };
    });
  const types = new Set(findEvents(words, []).map((event) => event.type));
  return reading.events.find((event) => types.has(event.type));
}

function resolvedOf({ value }: Claim): Resolved | null {
  if (value.type !== 'time') return null;
  const { earliest, latest } = value.interval;
  return earliest === null || latest === null ? null : { ...value.interval, earliest, latest };
}

function moved(base: Resolved, { direction, offset }: RelativeTo, sign: 1 | -1): TimeInterval {
  if (!offset) return base;
  const amount = offset.amount * sign * (direction === 'before' ? -1 : 1);
  return moveInterval(base, amount, offset.unit);
}

function claimFor(
  reading: SentenceReading,
  time: TimeExpression,
  interval: TimeInterval,
  event?: EventMention,
): Claim {
  const claim = claimAt(reading, {
    kind: 'date',
    start: time.start,
    end: time.end,
    value: { type: 'time', interval, timex: time.timex },
  });
  return event ? { ...claim, event } : claim;
}
