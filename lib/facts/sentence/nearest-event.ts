import type { Span } from '../../text/span.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { houses, weakEvents } from './event-lexicon.ts';
import type { EventMention } from '../event.ts';
import { findGovernor } from './find-governor.ts';
import { distanceOf, edgesOf, isQuoted } from './sentence-distance.ts';
import type { ReadToken } from './read-token.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** An event whose word is the verb that the value hangs on counts as that much nearer. */
const GOVERNED = 3;
/** An event that only tells or shows yields to any other this near. */
const WEAK = 8;
/** A house yields to what is told of it: "the hospital pronounced him dead". */
const HOUSE = 3;
/** What is dated mostly stands before its date. */
const BEHIND = 2;
/** "June was when they wed", "it was in June that they wed": what the value is of stands behind it. */
const LEADS = /^(?: (?:is|was))? when\b/;
const LEADS_IN = /\b[Ii]t was (?:(?:only|back|in|on) ){0,3}$/;
const LED = 6;
/** Characters behind a value in which it is told what it leads on to. */
const REACH = 12;
/** Times that stand closer together than this are one: "today, April 14". */
const ONE_TIME = 4;

/** The verb that a stretch of the sentence hangs on; null where none is near. */
function governorOf(reading: SentenceReading, start: number, end: number): ReadToken | null {
  const first = reading.tokens.findIndex((token) => token.end > start);
  const last = reading.tokens.findLastIndex((token) => token.start < end);
  const at = first < 0 ? null : findGovernor(reading.tokens, first, last);
  return at === null ? null : (reading.tokens[at] ?? null);
}

/** Another value of the sentence; a time may be counted from an event. */
export type Rival = Span & Partial<Pick<TimeExpression, 'relativeTo'>>;

/**
 * The event that a value most likely belongs to: the nearest, weak ones only where no other is near.
 * @param rivals other values of the kind in the sentence; an event that is the nearest to one of them, and nearer
 * than to this one, is left to it.
 */
export function nearestEvent(
  reading: SentenceReading,
  place: Place,
  rivals: readonly Rival[],
): EventMention | null {
  if (reading.events.length === 0) return null;
  const others = rivals
    .filter((rival) => !isSameTime(place, rival))
    .map((rival) => placeOf(reading, rival));
  const taken = new Map<EventMention, number>();
  for (const rival of others) {
    const { event, cost } = cheapest(reading, rival, () => true);
    if (event) taken.set(event, Math.min(cost, taken.get(event) ?? Infinity));
  }
  return cheapest(reading, place, (event, cost) => (taken.get(event) ?? Infinity) >= cost).event;
}

/** The event that costs least of those that may be had, and its cost. */
function cheapest(
  reading: SentenceReading,
  place: Place,
  mayHave: (event: EventMention, cost: number) => boolean,
): { event: EventMention | null; cost: number } {
  let best: { event: EventMention | null; cost: number } = { event: null, cost: Infinity };
  for (const event of reading.events) {
    const cost = costOf(reading, event, place);
    if (cost < best.cost && mayHave(event, cost)) best = { event, cost };
  }
  return best;
}

/** "Friday, a day after the crash" are two times, and the crash belongs to the second. */
function isSameTime(a: Span, b: Rival): boolean {
  if (b.relativeTo?.to === 'event') return false;
  return b.start - a.end < ONE_TIME && a.start - b.end < ONE_TIME;
}

/** Where a value stands: what costs depend on, found once for all events. */
export interface Place extends Span {
  edges: [ReadToken, ReadToken] | null;
  governor: ReadToken | null;
  quoted: boolean;
  /** Does the value lead on to what it is of? */
  leads: boolean;
}

/** Finds it for a value. */
export function placeOf(reading: SentenceReading, { start, end }: Span): Place {
  const edges = edgesOf(reading, start, end);
  const governor = governorOf(reading, start, end);
  const behind = reading.text.slice(end, end + REACH);
  const leads =
    LEADS.test(behind) ||
    (behind.startsWith(' that ') && LEADS_IN.test(reading.text.slice(0, start)));
  return { start, end, edges, governor, quoted: isQuoted(reading, start, end), leads };
}

/** How far an event is from a value, in words; infinite where it cannot be its event. */
function costOf(reading: SentenceReading, event: EventMention, place: Place): number {
  const { start, end, edges, governor, quoted, leads } = place;
  const distance = edges && distanceOf(reading, event, edges);
  if (distance === null) return Infinity;
  if (event.start < end && event.end > start && !event.announced) return Infinity;
  if (event.told && start >= event.end) return Infinity;
  // "Who has given birth, went home on Friday" dates no birth.
  if (reading.asides.some((aside) => isWithin(event, aside) && !isWithin(place, aside)))
    return Infinity;
  if (!quoted && isQuoted(reading, event.start, event.end)) return Infinity;
  const governed = governor !== null && event.start <= governor.start && event.end >= governor.end;
  return (
    distance +
    (weakEvents.has(event.type) ? WEAK : 0) +
    (houses.has(reading.text.slice(event.start, event.end).toLowerCase()) ? HOUSE : 0) +
    (event.start >= end ? (leads ? 0 : BEHIND) : leads ? LED : 0) -
    (event.announced ? 0.5 : 0) -
    (governed ? GOVERNED : 0)
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
