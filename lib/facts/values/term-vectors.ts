import type { ClaimNode } from '../claim-node.ts';
import { storySynonyms } from './story-synonyms.ts';
import type { StorySynonyms } from './story-synonyms.ts';

/** The context of a claim as sorted term numbers with weights. */
interface ContextVector {
  ids: Int32Array;
  /** Weights that fall with the distance from the value. */
  near: Float64Array;
  /** Weights of the whole sentence, whatever the distance. */
  far: Float64Array;
  /** Weights that fall with the distance and do not ask how rare a term is. */
  plain: Float64Array;
  /** Weights of the kinds of events alone. */
  events: Float64Array;
  plainNorm: number;
  eventsNorm: number;
  nearNorm: number;
  farNorm: number;
}

/** The contexts of all claims of a story, weighted by how few of its texts use a term. */
export interface TermSpace {
  vectors: ContextVector[];
  /** The term of each number. */
  terms: string[];
  /** Rarity of each term in the story, 0 to 1. */
  rarity: number[];
}

/** Words until the weight of a term has fallen to a half. */
const HALF_DISTANCE = 4;
/** What a story is about stands in all of its texts, and still tells what a date is the date of. */
const EVENT_RARITY = 0.6;

/** Makes the vectors of all nodes, in their order. */
export function termSpace(nodes: readonly ClaimNode[], origins: number): TermSpace {
  const numbers = new Map<string, number>();
  const seenIn: Set<number>[] = [];
  const synonyms = storySynonyms(
    new Set(nodes.flatMap(({ claim }) => claim.context.map(([term]) => term))),
  );
  const contexts = nodes.map(({ claim }) => withSynonyms(claim.context, synonyms));
  for (const [at, { origin }] of nodes.entries()) {
    for (const [term] of contexts[at] ?? []) {
      let id = numbers.get(term);
      if (id === undefined) {
        id = numbers.size;
        numbers.set(term, id);
        seenIn.push(new Set());
      }
      seenIn[id]?.add(origin);
    }
  }
  const most = Math.log(1 + Math.max(2, origins));
  const terms = [...numbers.keys()];
  const rarity = seenIn.map((texts, id) =>
    terms[id]?.startsWith('!')
      ? EVENT_RARITY
      : Math.log(1 + Math.max(2, origins) / texts.size) / most,
  );
  const vectors = contexts.map((context) => vectorOf(context, numbers, rarity, terms));
  return { vectors, terms, rarity };
}

type Context = readonly (readonly [term: string, distance: number])[];

/** The context with the groups that its words belong to, each as near as the nearest of them. */
function withSynonyms(context: Context, synonyms: StorySynonyms): Context {
  const groups = new Map<string, number>();
  for (const [term, distance] of context)
    for (const group of synonyms(term))
      groups.set(group, Math.min(distance, groups.get(group) ?? Infinity));
  return groups.size === 0 ? context : [...context, ...groups];
}

function vectorOf(
  context: Context,
  numbers: ReadonlyMap<string, number>,
  rarity: readonly number[],
  terms: readonly string[],
): ContextVector {
  const entries = context
    .map(([term, distance]) => ({ id: numbers.get(term) ?? 0, distance }))
    .toSorted((a, b) => a.id - b.id);
  const ids = Int32Array.from(entries, (entry) => entry.id);
  const far = Float64Array.from(entries, (entry) => rarity[entry.id] ?? 0);
  const near = Float64Array.from(
    entries,
    (entry, i) => (far[i] ?? 0) * 0.5 ** (entry.distance / HALF_DISTANCE),
  );
  const plain = Float64Array.from(entries, (entry) => 0.5 ** (entry.distance / HALF_DISTANCE));
  const events = plain.map((weight, i) => (terms[ids[i] ?? 0]?.startsWith('!') ? weight : 0));
  return {
    ids,
    near,
    far,
    plain,
    events,
    nearNorm: norm(near),
    farNorm: norm(far),
    plainNorm: norm(plain),
    eventsNorm: norm(events),
  };
}

function norm(weights: Float64Array): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

/** How alike two contexts are, 0 to 1, near the value and in the whole sentence, and what they share. */
export interface Likeness {
  near: number;
  far: number;
  plain: number;
  events: number;
  /** Term numbers that both hold. */
  shared: number[];
}

/** Compares two contexts. Symmetric. */
export function likeness(a: ContextVector, b: ContextVector): Likeness {
  let near = 0;
  let far = 0;
  let plain = 0;
  let events = 0;
  const shared: number[] = [];
  let i = 0;
  let j = 0;
  while (i < a.ids.length && j < b.ids.length) {
    const x = a.ids[i] ?? 0;
    const y = b.ids[j] ?? 0;
    if (x === y) {
      near += (a.near[i] ?? 0) * (b.near[j] ?? 0);
      far += (a.far[i] ?? 0) * (b.far[j] ?? 0);
      plain += (a.plain[i] ?? 0) * (b.plain[j] ?? 0);
      events += (a.events[i] ?? 0) * (b.events[j] ?? 0);
      shared.push(x);
      i++;
      j++;
    } else if (x < y) i++;
    else j++;
  }
  return {
    near: near === 0 ? 0 : near / (a.nearNorm * b.nearNorm),
    far: far === 0 ? 0 : far / (a.farNorm * b.farNorm),
    plain: plain === 0 ? 0 : plain / (a.plainNorm * b.plainNorm),
    events: events === 0 ? 0 : events / (a.eventsNorm * b.eventsNorm),
    shared,
  };
}
