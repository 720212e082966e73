import type { ClaimNode } from '../claim-node.ts';
import { flag } from '../flag.ts';
import type { QuoteChanges } from './quote-changes.ts';
import { spelledOtherwise } from './quote-changes.ts';
import {
  auxiliaries,
  carriesSense,
  isOf,
  isReported,
  lightWords,
  negations,
  pronouns,
} from './quote-lexicon.ts';
import type { QuoteWord } from './quote-words.ts';
import { reworded } from './reworded.ts';

/** A quotation of a story, read once. */
export interface Quoted {
  index: number;
  node: ClaimNode;
  words: QuoteWord[];
  /** ` word word `, to look for wordings in it. */
  text: string;
  /** Base forms of its words, and of those that carry sense. */
  bases: Set<string>;
  sense: Set<string>;
}

/** What the rest of the story tells of a pair of quotations. */
export interface QuoteSurroundings {
  near: number;
  far: number;
  /** 1 the same speaker for sure, −1 another for sure, 0 unknown. */
  speaker: number;
  /** How many of the two are told by name. */
  named: number;
  /** Does the text of one also hold the wording of the other? */
  held: boolean;
  /** How many other texts have the wording of the one and of the other. */
  support: [number, number];
  /** How much of what both texts quote is word for word the same, 0 to 1. */
  faithful: number;
  /** The same for the less faithful of the two against all texts but the other. */
  faithfulText: number;
  texts: number;
}

/** Names of the features of a quotation pair, in their order. */
export const quoteFeatureNames = [
  'shared',
  'sharedSense',
  'shareOfShorter',
  'shareOfLonger',
  'shareOfZone',
  'longestRun',
  'places',
  'senseReplaced',
  'senseOnOneSide',
  'senseChanged',
  'lightChanged',
  'pronounChanged',
  'reported',
  'auxiliaryOnly',
  'grammarChanged',
  'negationChanged',
  'numberChanged',
  'senseInflected',
  'grammarInflected',
  'spelled',
  'nameSpelled',
  'nameReplaced',
  'explained',
  'unexplained',
  'contrasts',
  'moved',
  'edgeSense',
  'largestChange',
  'cutShorter',
  'cutLonger',
  'cutWithin',
  'marked',
  'shorter',
  'longer',
  'onlyLight',
  'partial',
  'headline',
  'near',
  'far',
  'speaker',
  'named',
  'held',
  'supportLow',
  'supportHigh',
  'faithful',
  'faithfulText',
  'texts',
  'onlyNegated',
  'onlySpeaker',
] as const;

/** The features of a pair, in the order of `quoteFeatureNames`. Symmetric. */
export function quoteFeatures(
  a: Quoted,
  b: Quoted,
  found: QuoteChanges,
  around: QuoteSurroundings,
): number[] {
  const { shared, changes, inflected } = found;
  let [replaced, oneSided, light, personal, grammar, numbers] = [0, 0, 0, 0, 0, 0];
  let [reported, auxiliary] = [0, 0];
  let [spelled, nameSpelled, nameReplaced, edgeSense, largest] = [0, 0, 0, 0, 0];
  const { explained, unexplained, contrasts } = reworded(a.words, b.words, changes);
  const words: { a: QuoteWord[]; b: QuoteWord[] } = { a: [], b: [] };
  for (const change of changes) {
    words.a.push(...change.a);
    words.b.push(...change.b);
    const both = [...change.a, ...change.b];
    const [x, y] = [change.a.filter(carriesSense), change.b.filter(carriesSense)];
    replaced += Math.min(x.length, y.length);
    oneSided += Math.abs(x.length - y.length);
    light += count(both, (word) => isOf(lightWords, word));
    personal += count(both, (word) => isOf(pronouns, word));
    grammar += count(both, (word) => !carriesSense(word));
    reported += count(change.a, (one) => change.b.some((other) => isReported(one, other)));
    if (both.every((word) => isOf(auxiliaries, word))) auxiliary++;
    numbers += Math.min(count(x, isNumber), count(y, isNumber));
    nameReplaced += Math.min(count(change.a, isName), count(change.b, isName));
    for (const [one] of spelledOtherwise(change)) {
      if (one.name) nameSpelled++;
      else spelled++;
    }
    if (change.edge) edgeSense += Math.max(x.length, y.length);
    largest = Math.max(largest, change.a.length, change.b.length);
  }
  const negated = Math.abs(count(words.a, isNegation) - count(words.b, isNegation));
  const left = new Set(words.b.map(({ base }) => base));
  const [short, long] = [a.words.length, b.words.length].toSorted((x, y) => x - y);
  const [shorter = 1, longer = 1] = [short, long];
  const zone = shared.length + Math.max(words.a.length, words.b.length);
  const sharedSense = new Set(
    shared.flatMap(([at]) => {
      const word = a.words[at];
      return word && carriesSense(word) ? [word.base] : [];
    }),
  );
  return [
    shared.length,
    sharedSense.size,
    shared.length / shorter,
    shared.length / longer,
    shared.length / zone,
    longestRun(shared),
    changes.length,
    replaced,
    oneSided,
    (replaced + oneSided) / (sharedSense.size + replaced + oneSided + 1),
    light,
    personal,
    reported,
    auxiliary,
    grammar - light - personal,
    negated,
    numbers,
    count(inflected, ([word]) => carriesSense(word)),
    count(inflected, ([word]) => !carriesSense(word)),
    spelled,
    nameSpelled,
    nameReplaced,
    explained,
    unexplained,
    contrasts,
    count(words.a, ({ base }) => left.has(base)),
    edgeSense,
    largest,
    a.words.length <= b.words.length ? found.cutA : found.cutB,
    Math.max(found.cutA, found.cutB),
    found.cutWithin,
    found.marked,
    shorter,
    longer,
    replaced + oneSided === 0 ? 1 : 0,
    count([a, b], ({ node }) => /^\s*\p{Ll}/u.test(node.claim.text)),
    count([a, b], ({ node }) => node.claim.evidence.paragraph < 0),
    around.near,
    around.far,
    around.speaker,
    around.named,
    around.held ? 1 : 0,
    Math.min(...around.support),
    Math.max(...around.support),
    around.faithful,
    around.faithfulText,
    around.texts,
    flag(changes.length === 1 && replaced === 0 && negated > 0),
    flag(changes.length === 0 && around.speaker === -1),
  ];
}

function count<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.reduce((sum, item) => sum + (holds(item) ? 1 : 0), 0);
}

function isNumber({ word }: QuoteWord): boolean {
  return /^\d/.test(word);
}

function isName({ name }: QuoteWord): boolean {
  return name;
}

function isNegation(word: QuoteWord): boolean {
  return isOf(negations, word);
}

function longestRun(shared: readonly (readonly [number, number])[]): number {
  let [run, longest] = [0, 0];
  for (const [at, [i, j]] of shared.entries()) {
    const before = shared[at - 1];
    run = before && before[0] === i - 1 && before[1] === j - 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  }
  return longest;
}
