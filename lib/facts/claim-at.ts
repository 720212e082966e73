import type { Claim, ClaimValue } from './claim.ts';
import type { EventMention } from './event.ts';
import { weakEvents } from './event-lexicon.ts';
import type { ValueKind } from './fact.ts';
import { findSubject } from './find-subject.ts';
import type { ReadToken, SentenceReading } from './sentence-reading.ts';

/** Terms further away than this say little about the value. */
const MAX_DISTANCE = 24;
const MAX_TERMS = 28;

/** What a claim's own extractor knows: the kind, the value and where it stands in the sentence. */
export interface Found {
  kind: ValueKind;
  start: number;
  end: number;
  value: ClaimValue;
  head?: string | null;
}

/** Makes the claim of a value in a sentence, with everything that its surroundings tell. */
export function claimAt(reading: SentenceReading, found: Found): Claim {
  const { start, end } = found;
  const subject = findSubject(reading, start, end, found.kind);
  return {
    kind: found.kind,
    text: reading.text.slice(start, end),
    start,
    end,
    value: found.value,
    evidence: reading.evidence,
    attribution: reading.attribution,
    subject: subject.map(({ key }) => key),
    about: subject[0]?.name ?? null,
    event: nearestEvent(reading, start, end),
    head: found.head ?? null,
    quoted: isQuoted(reading, start, end),
    beside: [
      reading.tokens.findLast((token) => token.end <= start)?.lower ?? '',
      reading.tokens.find((token) => token.start >= end)?.lower ?? '',
    ],
    context: contextOf(reading, start, end),
  };
}

function isQuoted(reading: SentenceReading, start: number, end: number): boolean {
  return reading.quotations.some(
    (quotation) => quotation.kind !== 'title' && quotation.start <= start && quotation.end >= end,
  );
}

/** Distance in words between a token and the stretch of a sentence, clause ends counted as more. */
function distanceTo(token: ReadToken, first: ReadToken, last: ReadToken): number {
  if (token.start >= first.start && token.end <= last.end) return 0;
  return token.start < first.start ? first.place - token.place : token.place - last.place;
}

function edgesOf(
  reading: SentenceReading,
  start: number,
  end: number,
): [ReadToken, ReadToken] | null {
  const inside = reading.tokens.filter((token) => token.end > start && token.start < end);
  const first = inside[0];
  const last = inside.at(-1);
  return first && last ? [first, last] : null;
}

function contextOf(reading: SentenceReading, start: number, end: number): [string, number][] {
  const edges = edgesOf(reading, start, end);
  if (!edges) return [];
  const nearest = new Map<string, number>();
  for (const token of reading.tokens) {
    if (token.end > start && token.start < end) continue;
    const distance = distanceTo(token, ...edges);
    if (distance > MAX_DISTANCE) continue;
    for (const term of token.terms) {
      if (distance < (nearest.get(term) ?? Infinity)) nearest.set(term, distance);
    }
  }
  return [...nearest].toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_TERMS);
}

/** The event that a value most likely belongs to: the nearest, weak ones only where no other is near. */
export function nearestEvent(
  reading: SentenceReading,
  start: number,
  end: number,
): EventMention | null {
  const edges = edgesOf(reading, start, end);
  if (!edges) return null;
  const within = isQuoted(reading, start, end);
  let best: EventMention | null = null;
  let least = Infinity;
  for (const event of reading.events) {
    if (event.start < end && event.end > start && !event.announced) continue;
    if (event.told && start >= event.end) continue;
    if (!within && isQuoted(reading, event.start, event.end)) continue;
    const at = reading.tokens.find((token) => token.start === event.start);
    if (!at) continue;
    const penalty = (weakEvents.has(event.type) ? 8 : 0) - (event.announced ? 0.5 : 0);
    const distance = distanceTo(at, ...edges) + penalty;
    if (distance < least) {
      least = distance;
      best = event;
    }
  }
  return best;
}
