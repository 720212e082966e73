import type { Candidate } from '../candidate.ts';
import type { ClaimNode } from '../claim-node.ts';
import { comparePlaces } from './compare-places.ts';
import type { Place } from './compare-places.ts';
import {
  eventMatch,
  isDirected,
  isKnown,
  ordered,
  placeFeatures,
  timeClash,
} from './place-features.ts';
import type { Placed, PlacePair } from './place-features.ts';
import { governorMatch } from '../values/governor-match.ts';
import { likeness } from '../values/term-vectors.ts';
import type { TermSpace } from '../values/term-vectors.ts';
import { placeLikeness } from '../values/value-features.ts';

/** Pairs less alike than this are not worth asking about. */
const MIN_LIKENESS = 0.12;
/** From here on sentences may tell of one thing. */
const ALIKE = 0.1;
/** From here on another text that has the same place in a like sentence is a further voice. */
const VOICE = 0.3;

/** Places that more texts name beside each other are two. */
const MOST_BOTH = 1;

/** Pairs of places that one thing may have been at, each with what the scorer is asked about. */
export function placeCandidates(
  nodes: readonly ClaimNode[],
  space: TermSpace,
  texts: number,
): Candidate[] {
  const placed = nodes.flatMap((node, index): Placed[] => {
    const { value } = node.claim;
    return value.type === 'place' ? [{ index, node, place: value }] : [];
  });
  const pairs = pairsOf(placed, space);
  const mentions = mentionsOf(nodes);
  const ofNode = Map.groupBy(
    pairs.flatMap((pair) => [
      { self: pair.a, other: pair.b, pair },
      { self: pair.b, other: pair.a, pair },
    ]),
    ({ self }) => self.index,
  );
  return pairs.flatMap((pair): Candidate[] => {
    if (!pair.clash) return [];
    const sides = [pair.a, pair.b].map((self, at) => {
      const partner = at === 0 ? pair.b : pair.a;
      const others = (ofNode.get(self.index) ?? []).filter(({ other }) => other !== partner);
      const there = others.filter(({ other }) => other.node.origin === partner.node.origin);
      const voices = others.filter(({ pair: { clash, likely } }) => !clash && likely >= VOICE);
      return {
        margin: pair.likely - Math.max(0, ...there.map(({ pair: { likely } }) => likely)),
        voices: voices.map(({ other }) => other.index),
        texts: textsOf(self.place, mentions),
        crowd: crowdOf(self, placed),
        mentioned: textsOf(self.place, mentions).has(partner.node.origin),
      };
    });
    const [a, b] = sides;
    if (!a || !b || a.mentioned || b.mentioned) return [];
    const both = [...a.texts].filter((text) => b.texts.has(text)).length;
    if (both > MOST_BOTH) return [];
    const features = [
      ...placeFeatures(pair, space),
      ...ordered(a.texts.size, b.texts.size),
      both,
      texts,
      pair.likely,
      ...ordered(a.margin, b.margin),
      ...ordered(a.voices.length, b.voices.length),
      ...ordered(a.crowd, b.crowd),
    ];
    return [
      {
        family: 'place',
        a: [pair.a.index, ...a.voices],
        b: [pair.b.index, ...b.voices],
        features,
        asked: { words: [pair.a.place.name, pair.b.place.name], role: null },
      },
    ];
  });
}

/** How many places its text gives to the kind of event. */
function crowdOf({ node }: Placed, placed: readonly Placed[]): number {
  const type = node.claim.event?.type;
  const names = placed.flatMap(({ node: other, place }) =>
    other.origin === node.origin && other.claim.event?.type === type ? [place.name] : [],
  );
  return new Set(names).size;
}

/** The texts that name all words of a place. */
function textsOf({ name }: Place, mentions: ReadonlyMap<string, ReadonlySet<number>>): Set<number> {
  const [first = new Set<number>(), ...more] = name
    .split(' ')
    .map((word) => mentions.get(word) ?? new Set<number>());
  return new Set([...first].filter((text) => more.every((texts) => texts.has(text))));
}

function pairsOf(placed: readonly Placed[], space: TermSpace): PlacePair[] {
  return placed.flatMap((a, i) =>
    placed.slice(i + 1).flatMap((b) => {
      if (a.node.claim.evidence.sentence === b.node.claim.evidence.sentence) return [];
      if (a.node.claim.head !== b.node.claim.head && isDirected(a) !== isDirected(b)) return [];
      const compared = comparePlaces(a.place, b.place);
      const [x, y] = [space.vectors[a.index], space.vectors[b.index]];
      if (compared === 'unknown' || compared === 'compatible' || !x || !y) return [];
      const like = likeness(x, y);
      const likely = placeLikeness(a.node, b.node, like);
      const pair = { a, b, like, likely, clash: compared === 'clash' };
      return likely < MIN_LIKENESS || (pair.clash && !mayShareThing(pair)) ? [] : [pair];
    }),
  );
}

/** Could two places be those of one thing? Not where the sentences have next to nothing in common. */
function mayShareThing({ a, b, like }: PlacePair): boolean {
  const [x, y] = [a.node.claim, b.node.claim];
  if (a.node.origin === b.node.origin || timeClash(x, y) === 1) return false;
  // A name beside that of a city may be that of its district.
  if (isKnown(a.place) !== isKnown(b.place)) return false;
  if (eventMatch(x, y) === 1 || governorMatch(x, y) > 0) return true;
  return like.near >= ALIKE || like.far >= ALIKE || like.plain >= 2 * ALIKE;
}

/** In which texts each word of a name stands. */
function mentionsOf(nodes: readonly ClaimNode[]): Map<string, Set<number>> {
  const mentions = new Map<string, Set<number>>();
  for (const { claim, origin } of nodes) {
    const { value } = claim;
    const words =
      value.type === 'name' ? value.words : value.type === 'place' ? value.name.split(' ') : [];
    for (const word of words) mentions.set(word, (mentions.get(word) ?? new Set()).add(origin));
  }
  return mentions;
}
