import type { ClaimNode } from '../claim-node.ts';
import { flag } from '../flag.ts';
import { tallyChanges } from './change-tally.ts';
import type { QuoteChanges } from './quote-changes.ts';
import { quoteFeatureNames } from './quote-feature-names.ts';
import type { QuoteFeature } from './quote-feature-names.ts';
import { carriesSense } from './quote-lexicon.ts';
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

/** The features of a pair, in the order of `quoteFeatureNames`. Symmetric. */
export function quoteFeatures(
  a: Quoted,
  b: Quoted,
  found: QuoteChanges,
  around: QuoteSurroundings,
): number[] {
  const { shared, changes, inflected } = found;
  const told = tallyChanges(changes);
  const { replaced, oneSided, light, personal, words } = told;
  const { explained, unexplained, contrasts } = reworded(a.words, b.words, changes);
  const left = new Set(words.b.map(({ base }) => base));
  const lengths = [a.words.length, b.words.length];
  const [shorter, longer] = [Math.min(...lengths), Math.max(...lengths)];
  const zone = shared.length + Math.max(words.a.length, words.b.length);
  const sharedSense = senseShared(a, shared);
  const inflectedSense = inflected.filter(([word]) => carriesSense(word)).length;
  const features: Record<QuoteFeature, number> = {
    shared: shared.length,
    sharedSense,
    shareOfShorter: shared.length / shorter,
    shareOfLonger: shared.length / longer,
    shareOfZone: shared.length / zone,
    longestRun: longestRun(shared),
    places: changes.length,
    senseReplaced: replaced,
    senseOnOneSide: oneSided,
    senseChanged: (replaced + oneSided) / (sharedSense + replaced + oneSided + 1),
    lightChanged: light,
    pronounChanged: personal,
    reported: told.reported,
    auxiliaryOnly: told.auxiliary,
    grammarChanged: told.grammar - light - personal,
    negationChanged: told.negated,
    numberChanged: told.numbers,
    senseInflected: inflectedSense,
    grammarInflected: inflected.length - inflectedSense,
    spelled: told.spelled,
    nameSpelled: told.nameSpelled,
    nameReplaced: told.nameReplaced,
    explained,
    unexplained,
    contrasts,
    moved: words.a.filter(({ base }) => left.has(base)).length,
    edgeSense: told.edgeSense,
    largestChange: told.largest,
    cutShorter: a.words.length <= b.words.length ? found.cutA : found.cutB,
    cutLonger: Math.max(found.cutA, found.cutB),
    cutWithin: found.cutWithin,
    marked: found.marked,
    shorter,
    longer,
    onlyLight: flag(replaced + oneSided === 0),
    partial: flag(opensWithin(a)) + flag(opensWithin(b)),
    headline: flag(isHeadline(a)) + flag(isHeadline(b)),
    near: around.near,
    far: around.far,
    speaker: around.speaker,
    named: around.named,
    held: flag(around.held),
    supportLow: Math.min(...around.support),
    supportHigh: Math.max(...around.support),
    faithful: around.faithful,
    faithfulText: around.faithfulText,
    texts: around.texts,
    onlyNegated: flag(changes.length === 1 && replaced === 0 && told.negated > 0),
    onlySpeaker: flag(changes.length === 0 && around.speaker === -1),
  };
  return quoteFeatureNames.map((name) => features[name]);
}

/** How many different words that carry sense two quotations share. */
function senseShared(a: Quoted, shared: QuoteChanges['shared']): number {
  const words = shared.flatMap(([at]) => a.words[at] ?? []);
  return new Set(words.filter(carriesSense).map(({ base }) => base)).size;
}

function opensWithin({ node }: Quoted): boolean {
  return /^\s*\p{Ll}/u.test(node.claim.text);
}

function isHeadline({ node }: Quoted): boolean {
  return node.claim.evidence.paragraph < 0;
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
