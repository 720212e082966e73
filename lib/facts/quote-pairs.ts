import { baseForm } from './base-form.ts';
import type { Candidate } from './candidate.ts';
import type { ClaimNode } from './claim-node.ts';
import { editDistance } from './edit-distance.ts';
import { functionWords } from './function-words.ts';
import { likeness } from './term-vectors.ts';
import type { TermSpace } from './term-vectors.ts';
import { alignWords } from './word-alignment.ts';

/** Names of the features of a quotation pair, in their order. */
export const quoteFeatureNames = [
  'common',
  'shareOfShorter',
  'shareOfLonger',
  'changedContent',
  'changedFunction',
  'onlyOneSide',
  'nearSpelling',
  'outerShorter',
  'outerLonger',
  'length',
  'near',
  'far',
  'speaker',
  'gap',
  'heldByOther',
  'supportLow',
  'supportHigh',
  'numberChanged',
  'bracket',
  'longestRun',
] as const;

/** Common words below which two quotations have nothing to do with each other. */
const MIN_COMMON = 3;
const MIN_SHARE = 0.7;
/** More content words on one side alone are words that an editor left out. */
const MAX_LEFT_OUT = 1;

/** Words that editors drop or add without changing what was said. From general knowledge. */
const LIGHT = new Set('a an the and also that to of'.split(' '));

/** Words that an insertion in brackets mostly stands for. */
const PERSONAL = new Set(
  'i me my mine we us our he him his she her they them their you your it'.split(' '),
);

interface Quoted {
  index: number;
  node: ClaimNode;
  words: string[];
  content: Set<string>;
}

/** Pairs of quotations that share words but not all, each with what the scorer is asked about. */
export function quoteCandidates(nodes: readonly ClaimNode[], space: TermSpace): Candidate[] {
  const quotes = nodes.flatMap((node, index): Quoted[] => {
    const { value } = node.claim;
    if (value.type !== 'quote') return [];
    const content = new Set(value.words.map(baseForm).filter((word) => !functionWords.has(word)));
    return [{ index, node, words: value.words.map(baseForm), content }];
  });
  const candidates: Candidate[] = [];
  for (const [i, a] of quotes.entries()) {
    for (const b of quotes.slice(i + 1)) {
      if (a.node.origin === b.node.origin) continue;
      const features = featuresOf(a, b, quotes, space);
      if (features) candidates.push({ family: 'quote', a: [a.index], b: [b.index], features });
    }
  }
  return candidates;
}

function featuresOf(
  a: Quoted,
  b: Quoted,
  all: readonly Quoted[],
  space: TermSpace,
): number[] | null {
  let sharedContent = 0;
  for (const word of a.content) if (b.content.has(word)) sharedContent++;
  if (sharedContent === 0 || contains(a.words, b.words) || contains(b.words, a.words)) return null;
  const shorter = Math.min(a.words.length, b.words.length);
  const longer = Math.max(a.words.length, b.words.length);
  const aligned = alignWords(a.words, b.words);
  if (aligned.common < MIN_COMMON || aligned.common / shorter < MIN_SHARE) return null;
  const inserted = a.node.claim.text.includes('[') || b.node.claim.text.includes('[');
  const changed = [...aligned.innerA, ...aligned.innerB].filter(
    (word) => !LIGHT.has(word) && !(inserted && PERSONAL.has(word)),
  );
  if (changed.length === 0) return null;
  const content = changed.filter((word) => !functionWords.has(word));
  const oneSided = aligned.innerA.length === 0 || aligned.innerB.length === 0;
  if (oneSided && content.length > MAX_LEFT_OUT) return null;
  const spelled = aligned.innerA.filter((word) =>
    aligned.innerB.some((other) => word.length > 3 && editDistance(word, other, 2) <= 2),
  ).length;
  const [x, y] = [space.vectors[a.index], space.vectors[b.index]];
  const like = x && y ? likeness(x, y) : { near: 0, far: 0 };
  const support = [supportOf(a, b, all), supportOf(b, a, all)];
  const outer = [aligned.outerA, aligned.outerB];
  return [
    aligned.common,
    aligned.common / shorter,
    aligned.common / longer,
    content.length,
    changed.length - content.length,
    Math.min(aligned.innerA.length, aligned.innerB.length),
    spelled,
    a.words.length <= b.words.length ? aligned.outerA : aligned.outerB,
    Math.max(...outer),
    shorter,
    like.near,
    like.far,
    speakerMatch(a, b),
    gapOf(a) + gapOf(b),
    holds(a, b, all) || holds(b, a, all) ? 1 : 0,
    Math.min(...support),
    Math.max(...support),
    content.filter((word) => /\d/.test(word)).length,
    inserted ? 1 : 0,
    aligned.common / (aligned.innerA.length + aligned.innerB.length + 1),
  ];
}

/** Does one quotation hold the other word for word? Then it is only longer. */
function contains(words: readonly string[], part: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${part.join(' ')} `);
}

function speakerMatch(a: Quoted, b: Quoted): number {
  const [x, y] = [a.node.claim.subject[0], b.node.claim.subject[0]];
  if (x === undefined || y === undefined) return 0;
  return x === y ? 1 : -1;
}

function gapOf(quoted: Quoted): number {
  return /…|\.\.\.|\. \. \./.test(quoted.node.claim.text) ? 1 : 0;
}

/** Does the text of `other` also quote the words of `quoted`? */
function holds(quoted: Quoted, other: Quoted, all: readonly Quoted[]): boolean {
  const words = ` ${quoted.words.join(' ')} `;
  return all.some(
    (entry) =>
      entry.index !== other.index &&
      entry.node.origin === other.node.origin &&
      entry.words.length >= quoted.words.length &&
      ` ${entry.words.join(' ')} `.includes(words),
  );
}

/** In how many texts, but for the two, the words stand as `quoted` has them. */
function supportOf(quoted: Quoted, other: Quoted, all: readonly Quoted[]): number {
  const words = ` ${quoted.words.join(' ')} `;
  const texts = new Set<number>();
  for (const { node, words: theirs } of all) {
    if (node.origin === quoted.node.origin || node.origin === other.node.origin) continue;
    if (` ${theirs.join(' ')} `.includes(words)) texts.add(node.origin);
  }
  return texts.size;
}
