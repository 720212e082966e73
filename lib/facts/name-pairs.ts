import type { Candidate } from './candidate.ts';
import type { ClaimNode } from './claim-node.ts';
import { editDistance } from './edit-distance.ts';
import { likeness } from './term-vectors.ts';
import type { TermSpace } from './term-vectors.ts';

/** Names of the features of a pair of spellings, in their order. */
export const nameFeatureNames = [
  'distance',
  'length',
  'share',
  'sameFirst',
  'sameLast',
  'ending',
  'companions',
  'companionClash',
  'alone',
  'textsA',
  'textsB',
  'textsBoth',
  'texts',
  'near',
  'far',
  'vowel',
  'doubled',
  'swapped',
  'capitals',
  'subject',
  'hyphen',
] as const;

const MIN_LENGTH = 4;
const MAX_DISTANCE = 2;

/** All places where one spelling of a word stands in a name. */
interface Spelling {
  word: string;
  nodes: number[];
  origins: Set<number>;
  /** The other words of the names that it stands in. */
  companions: Set<string>;
  capitals: boolean;
}

/** Pairs of spellings that are nearly one, each with what the scorer is asked about. */
export function nameCandidates(
  nodes: readonly ClaimNode[],
  space: TermSpace,
  texts: number,
): Candidate[] {
  const spellings = spellingsOf(nodes);
  const candidates: Candidate[] = [];
  for (const [i, a] of spellings.entries()) {
    for (const b of spellings.slice(i + 1)) {
      if (Math.abs(a.word.length - b.word.length) > MAX_DISTANCE) continue;
      const distance = editDistance(a.word, b.word, MAX_DISTANCE);
      if (a.nodes.some((node) => b.nodes.includes(node)) || areTwoNames(a, b)) continue;
      if (distance === 2 && a.word[0] !== b.word[0]) continue;
      if (distance > MAX_DISTANCE || distance * 3 > Math.min(a.word.length, b.word.length))
        continue;
      const [rare, common] = a.origins.size <= b.origins.size ? [a, b] : [b, a];
      const features = featuresOf(rare, common, distance, nodes, space, texts);
      if (!isSupported(features, a, b)) continue;
      candidates.push({ family: 'name', a: rare.nodes, b: common.nodes, features });
    }
  }
  return candidates;
}

function spellingsOf(nodes: readonly ClaimNode[]): Spelling[] {
  const spellings = new Map<string, Spelling>();
  for (const [index, { claim, origin }] of nodes.entries()) {
    if (claim.value.type !== 'name') continue;
    for (const word of claim.value.words) {
      if (word.length < MIN_LENGTH || word.includes("'")) continue;
      const known = spellings.get(word) ?? {
        word,
        nodes: [],
        origins: new Set(),
        companions: new Set(),
        capitals: false,
      };
      known.nodes.push(index);
      known.origins.add(origin);
      for (const other of claim.value.words) if (other !== word) known.companions.add(other);
      known.capitals ||= claim.text.toUpperCase() === claim.text;
      spellings.set(word, known);
    }
  }
  return [...spellings.values()].toSorted((a, b) => (a.word < b.word ? -1 : 1));
}

const LONG = 8;
const ALIKE = 0.3;

/** Words are near each other by chance, the shorter the more: their names or sentences must share something. */
function isSupported(features: readonly number[], a: Spelling, b: Spelling): boolean {
  if (Math.min(a.word.length, b.word.length) > LONG) return true;
  const at = (name: (typeof nameFeatureNames)[number]): number =>
    features[nameFeatureNames.indexOf(name)] ?? 0;
  return at('companions') > 0 || at('near') >= ALIKE || at('far') >= ALIKE;
}

function lettersOf(word: string): string {
  return Array.from(word).toSorted().join('');
}

/** Forms of one name (Oman, Omani), and names that stand beside each other in two texts or with others' given names. */
function areTwoNames(a: Spelling, b: Spelling): boolean {
  const [long, short] = a.word.length >= b.word.length ? [a.word, b.word] : [b.word, a.word];
  if (long.startsWith(short) && ENDINGS.test(long.slice(short.length))) return true;
  const both = [...a.origins].filter((origin) => b.origins.has(origin)).length;
  if (both > 0 && a.origins.size > 1 && b.origins.size > 1) return true;
  if (a.origins.size === 1 && b.origins.size === 1 && both === 1) return true;
  if (DEMONYMS.has(a.word) || DEMONYMS.has(b.word)) return true;
  if (a.companions.size === 0 || b.companions.size === 0) return false;
  return ![...a.companions].some((word) => b.companions.has(word));
}

/** Words for people and things of a country are no misspelling of its name. From general knowledge. */
const DEMONYMS = new Set(
  'briton british britain french france spanish spain danish danes swedish sweden polish poland irish ireland scottish scotland welsh wales greek greece turkish turkey korean chinese china swiss dutch'.split(
    ' ',
  ),
);

const ENDINGS = /^(?:s|es|n|an|ian|ese|ish|i|d|ed|'s|er|ers|y|ly|in|a|e|o|-)$/;

function featuresOf(
  a: Spelling,
  b: Spelling,
  distance: number,
  nodes: readonly ClaimNode[],
  space: TermSpace,
  texts: number,
): number[] {
  const [x, y] = [a.word, b.word];
  let [near, far, subject] = [0, 0, 0];
  for (const i of a.nodes.slice(0, 6)) {
    for (const j of b.nodes.slice(0, 12)) {
      const [p, q] = [space.vectors[i], space.vectors[j]];
      if (!p || !q || nodes[i]?.origin === nodes[j]?.origin) continue;
      const like = likeness(p, q);
      near = Math.max(near, like.near);
      far = Math.max(far, like.far);
      if (nodes[i]?.claim.subject[0] === nodes[j]?.claim.subject[0]) subject = 1;
    }
  }
  const shared = [...a.companions].filter((word) => b.companions.has(word)).length;
  const [long, short] = x.length >= y.length ? [x, y] : [y, x];
  const both = [...a.origins].filter((origin) => b.origins.has(origin)).length;
  return [
    distance,
    short.length,
    distance / long.length,
    flag(x[0] === y[0]),
    flag(x.at(-1) === y.at(-1)),
    flag(long.startsWith(short) && ENDINGS.test(long.slice(short.length))),
    shared,
    flag(shared === 0 && a.companions.size > 0 && b.companions.size > 0),
    flag(a.companions.size === 0) + flag(b.companions.size === 0),
    a.origins.size,
    b.origins.size,
    both,
    texts,
    near,
    far,
    flag(x.replaceAll(/[aeiouy]/g, '') === y.replaceAll(/[aeiouy]/g, '')),
    flag(x.replaceAll(/(.)\1/g, '$1') === y.replaceAll(/(.)\1/g, '$1')),
    flag(distance === 2 && lettersOf(x) === lettersOf(y)),
    flag(a.capitals !== b.capitals),
    subject,
    flag(x.includes('-') || y.includes('-')),
  ];
}

function flag(value: boolean): number {
  return value ? 1 : 0;
}
