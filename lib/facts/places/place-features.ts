import { flag } from '../flag.ts';
import type { ClaimNode } from '../claim-node.ts';
import type { Claim } from '../claim.ts';
import { cities } from './cities.ts';
import { levelOf } from './compare-places.ts';
import type { Place } from './compare-places.ts';
import { eventDistance } from '../sentence/event-distance.ts';
import { weakEvents } from '../sentence/event-lexicon.ts';
import { governorMatch } from '../values/governor-match.ts';
import { sameSubject } from '../values/same-subject.ts';
import type { Likeness, TermSpace } from '../values/term-vectors.ts';

/** Names of the features of a pair of places, in their order. */
export const placeFeatureNames = [
  'near',
  'far',
  'plain',
  'events',
  'shared',
  'sharedNames',
  'sharedNumbers',
  'event',
  'announced',
  'eventNear',
  'eventFar',
  'governor',
  'subject',
  'locative',
  'directed',
  'beside',
  'venue',
  'region',
  'known',
  'around',
  'timeClash',
  'modality',
  'quoted',
  'shorter',
  'textsLow',
  'textsHigh',
  'textsBoth',
  'texts',
  'likely',
  'marginLow',
  'marginHigh',
  'voicesLow',
  'voicesHigh',
  'crowdLow',
  'crowdHigh',
] as const;

const NO_EVENT = 30;
/** A node that holds a place. */
export interface Placed {
  index: number;
  node: ClaimNode;
  place: Place;
}

/** Two places with how alike their sentences are. */
export interface PlacePair {
  a: Placed;
  b: Placed;
  like: Likeness;
  likely: number;
  clash: boolean;
}

/** Do its words tell where from, not where? */
export function isDirected({ node }: Placed): boolean {
  return node.claim.head === 'from';
}

/** The first of the features, in the order of `placeFeatureNames`; what the rest of the story tells comes behind. */
export function placeFeatures(pair: PlacePair, space: TermSpace): number[] {
  return [...likenessFeatures(pair, space), ...claimFeatures(pair)];
}

/** Smaller first. */
export function ordered(a: number, b: number): [number, number] {
  return [Math.min(a, b), Math.max(a, b)];
}

function likenessFeatures({ like }: PlacePair, space: TermSpace): number[] {
  let [shared, names, numbers] = [0, 0, 0];
  for (const id of like.shared) {
    const term = space.terms[id] ?? '';
    const rarity = space.rarity[id] ?? 0;
    if (term.startsWith('@')) names += rarity;
    else if (term.startsWith('#')) numbers++;
    else if (!term.startsWith('!')) shared += rarity;
  }
  return [like.near, like.far, like.plain, like.events, shared, names, numbers];
}

function claimFeatures({ a, b }: PlacePair): number[] {
  const [x, y] = [a.node.claim, b.node.claim];
  const around = b.place.within.filter((outer) => a.place.within.includes(outer)).length;
  const level = levelOf(a.place);
  return [
    eventMatch(x, y),
    x.event && y.event ? flag(x.event.announced === y.event.announced) : 0.5,
    ...ordered(Math.min(NO_EVENT, eventDistance(x)), Math.min(NO_EVENT, eventDistance(y))),
    governorMatch(x, y),
    sameSubject(a.node, b.node),
    flag(x.head === y.head),
    flag(isDirected(a)),
    flag(x.head === 'near' || y.head === 'near'),
    flag(level === 'venue'),
    flag(level === 'country' || level === 'state'),
    flag(isKnown(a.place)),
    around,
    timeClash(x, y),
    flag((x.event?.modality ?? 'happened') === (y.event?.modality ?? 'happened')),
    flag(x.quoted) + flag(y.quoted),
    Math.min(x.evidence.sentence.length, y.evidence.sentence.length),
  ];
}

/** Is it a city that readers know as one? */
export function isKnown({ name }: Place): boolean {
  return cities.has(name);
}

const TIME =
  /^(?:#(?:19|20)\d\d|@(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday))$/;

/** -1 where both sentences name the same year, month or day, 1 where they name others only. */
export function timeClash(x: Claim, y: Claim): number {
  const [p, q] = [x, y].map(({ context }) =>
    context.flatMap(([term]) => (TIME.test(term) ? [term] : [])),
  );
  if (!p || !q || p.length === 0 || q.length === 0) return 0;
  return p.some((term) => q.includes(term)) ? -1 : 1;
}

/** 1 where both belong to one kind of event, -1 where to others. */
export function eventMatch({ event: x }: Claim, { event: y }: Claim): number {
  if (!x || !y || (weakEvents.has(x.type) && weakEvents.has(y.type))) return 0;
  return x.type === y.type ? 1 : -1;
}
