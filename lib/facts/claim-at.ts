import type { Claim, ClaimValue } from './claim.ts';
import { weakEvents } from './sentence/event-lexicon.ts';
import type { EventMention } from './event.ts';
import type { ValueKind } from './fact.ts';
import { findSubjects } from './sentence/find-subjects.ts';
import { nearestEvent, placeOf } from './sentence/nearest-event.ts';
import type { Rival } from './sentence/nearest-event.ts';
import { phasesBeside } from './sentence/phases.ts';
import { distanceOf, distanceTo, edgesOf, isQuoted } from './sentence/sentence-distance.ts';
import type { ReadToken } from './sentence/read-token.ts';
import type { SentenceReading } from './sentence/sentence-reading.ts';
import { isUnnamed } from './ages/unnamed-owner.ts';
import type { Amount } from './values/amount.ts';
import { whoseAge } from './ages/whose-age.ts';

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
  amount?: Amount;
  /** Other values of the kind in the sentence, which claim their own events. */
  rivals?: readonly Rival[];
  /** Its event, where it need not be looked for. */
  event?: EventMention | null;
}

/** Makes the claim of a value in a sentence, with everything that its surroundings tell. */
export function claimAt(reading: SentenceReading, found: Found): Claim {
  const { start, end } = found;
  const owner = found.kind === 'age' ? whoseAge(reading, start, end) : null;
  const subject =
    found.kind === 'age' ? (owner ? [owner.subject] : []) : findSubjects(reading, start);
  const isValue = found.kind !== 'name' && found.kind !== 'quote';
  const place = isValue ? placeOf(reading, found) : null;
  const edges = place ? place.edges : edgesOf(reading, start, end);
  return {
    kind: found.kind,
    text: reading.text.slice(start, end),
    start,
    end,
    value: found.value,
    evidence: reading.evidence,
    attribution: reading.attribution,
    subject: [...subject.map(({ key }) => key), ...(owner?.role ? [owner.role] : [])],
    about: subject[0] && !isUnnamed(subject[0].key) ? subject[0].name : null,
    sureness: owner?.sureness ?? 0,
    event: found.event ?? (place && nearestEvent(reading, place, found.rivals ?? [])),
    governor: place?.governor ? [place.governor.base, ...place.governor.terms] : [],
    head: found.head ?? null,
    amount: found.amount ?? null,
    quoted: place ? place.quoted : isQuoted(reading, start, end),
    beside: [
      reading.tokens.findLast((token) => token.end <= start)?.lower ?? '',
      reading.tokens.find((token) => token.start >= end)?.lower ?? '',
    ],
    context: edges ? contextOf(reading, found, edges) : [],
    phases: edges && isValue ? phasesBeside(reading.steps, ...edges) : [],
  };
}

function contextOf(
  reading: SentenceReading,
  { start, end }: Found,
  edges: [ReadToken, ReadToken],
): [string, number][] {
  const nearest = new Map<string, number>();
  for (const token of reading.tokens) {
    if (token.end > start && token.start < end) continue;
    const distance = distanceTo(token, ...edges);
    if (distance > MAX_DISTANCE) continue;
    for (const term of token.terms) {
      if (distance < (nearest.get(term) ?? Infinity)) nearest.set(term, distance);
    }
  }
  for (const event of reading.events) {
    if (weakEvents.has(event.type) || (event.start < end && event.end > start)) continue;
    const term = `!${event.type}${event.announced ? '+' : ''}`;
    const distance = distanceOf(reading, event, edges);
    if (distance !== null && distance < (nearest.get(term) ?? MAX_DISTANCE))
      nearest.set(term, distance);
  }
  return [...nearest].toSorted((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_TERMS);
}
