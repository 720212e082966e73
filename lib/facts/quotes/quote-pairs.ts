import type { Candidate } from '../candidate.ts';
import type { ClaimNode } from '../claim-node.ts';
import { quoteChanges, saysTheSame } from './quote-changes.ts';
import type { QuoteChanges } from './quote-changes.ts';
import { quoteFeatures } from './quote-features.ts';
import type { Quoted, QuoteSurroundings } from './quote-features.ts';
import { carriesSense } from './quote-lexicon.ts';
import { readQuoteWords } from './quote-words.ts';
import { speakerMatch } from './speaker-match.ts';
import { speakerOf } from './speaker-of.ts';
import { likeness } from '../values/term-vectors.ts';
import type { TermSpace } from '../values/term-vectors.ts';

/** Less in common, and two quotations have nothing to do with each other. */
const MIN_SHARED = 3;
const MIN_SHARE = 0.5;
/** So many words in common are enough where none of them carries sense: "it will be the … that I have ever done". */
const MANY_SHARED = 6;
/** The same words are a question only where two names stand for two speakers (`speakerMatch`). */
const OTHER_SPEAKER = -1;
/** With less in common what two people said is two statements: of 14 such pairs of the stories 3 were one. */
const OTHERS_SHARE = 0.7;

interface Compared {
  a: Quoted;
  b: Quoted;
  found: QuoteChanges;
}

/** Pairs of quotations that share words but not all, each with what the scorer is asked about. */
export function quoteCandidates(
  nodes: readonly ClaimNode[],
  space: TermSpace,
  texts: number,
): Candidate[] {
  const quotes = nodes.flatMap((node, index): Quoted[] => {
    if (node.claim.value.type !== 'quote') return [];
    const words = readQuoteWords(node.claim.text);
    const sense = new Set(words.filter(carriesSense).map(({ base }) => base));
    const bases = new Set(words.map(({ base }) => base));
    return [{ index, node, words, text: textOf(words), bases, sense }];
  });
  const pairs = comparedQuotes(quotes);
  const faithful = faithfulness(pairs);
  return pairs.flatMap(({ a, b, found }): Candidate[] => {
    const speaker = speakerMatch(speakerOf(a.node), speakerOf(b.node));
    const isOther = speaker === OTHER_SPEAKER;
    if (saysTheSame(found) && !isOther) return [];
    const shorter = Math.min(a.words.length, b.words.length);
    if (isOther && found.shared.length < OTHERS_SHARE * shorter) return [];
    const [x, y] = [space.vectors[a.index], space.vectors[b.index]];
    const { near, far } = x && y ? likeness(x, y) : { near: 0, far: 0 };
    const features = quoteFeatures(a, b, found, {
      near,
      far,
      speaker,
      named: [a, b].filter(({ node }) => speakerOf(node)?.by === 'name').length,
      ...supportOf(a, b, found, quotes),
      ...faithful(a, b),
      texts,
    });
    return [{ family: 'quote', a: [a.index], b: [b.index], features }];
  });
}

/** Pairs from two texts with enough in common. */
function comparedQuotes(quotes: readonly Quoted[]): Compared[] {
  return quotes.flatMap((one, at) =>
    quotes.slice(at + 1).flatMap((other): Compared[] => {
      // Of several equally good alignments one is found: the same one whichever text comes first.
      const [a, b] = one.text <= other.text ? [one, other] : [other, one];
      if (a.node.origin === b.node.origin) return [];
      const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
      const least = Math.max(MIN_SHARED, MIN_SHARE * short.words.length);
      const common = short.words.filter(({ base }) => long.bases.has(base)).length;
      if (common < least || (common < MANY_SHARED && !sharesSense(a, b))) return [];
      const found = quoteChanges(a.words, b.words);
      return found.shared.length < least ? [] : [{ a, b, found }];
    }),
  );
}

function sharesSense(a: Quoted, b: Quoted): boolean {
  const [few, many] = a.sense.size <= b.sense.size ? [a.sense, b.sense] : [b.sense, a.sense];
  for (const word of few) if (many.has(word)) return true;
  return few.size === 0;
}

/**
 * How faithfully texts quote: how much of what two of them share is the same word for word, the pair that is
 * asked about aside. A translation changes every quotation.
 */
function faithfulness(
  pairs: readonly Compared[],
): (a: Quoted, b: Quoted) => Pick<QuoteSurroundings, 'faithful' | 'faithfulText'> {
  const counts = new Map<string, { same: number; all: number }>();
  const of = (key: string): { same: number; all: number } => {
    const known = counts.get(key) ?? { same: 0, all: 0 };
    counts.set(key, known);
    return known;
  };
  const between = (x: number, y: number): string => `${Math.min(x, y)}-${Math.max(x, y)}`;
  for (const { a, b, found } of pairs) {
    const same = saysTheSame(found) ? 1 : 0;
    for (const key of [
      between(a.node.origin, b.node.origin),
      String(a.node.origin),
      String(b.node.origin),
    ]) {
      of(key).all++;
      of(key).same += same;
    }
  }
  return (a, b) => {
    const both = of(between(a.node.origin, b.node.origin));
    const rest = [a, b].map(({ node }) => {
      const own = of(String(node.origin));
      return (own.same - both.same + 1) / (own.all - both.all + 2);
    });
    return {
      faithful: both.all > 1 ? both.same / (both.all - 1) : 0.5,
      faithfulText: Math.min(...rest),
    };
  };
}

function textOf(words: Quoted['words']): string {
  return ` ${words.map(({ word }) => word).join(' ')} `;
}

/**
 * How many other texts have each wording where the two differ most, and whether one of the two texts also
 * has the wording of the other.
 */
function supportOf(
  a: Quoted,
  b: Quoted,
  { changes }: QuoteChanges,
  all: readonly Quoted[],
): Pick<QuoteSurroundings, 'held' | 'support'> {
  const [widest] = changes.toSorted((x, y) => y.a.length + y.b.length - x.a.length - x.b.length);
  const [textsA, textsB] = [new Set<number>(), new Set<number>()];
  for (const { index, node, text } of all) {
    if (index === a.index || index === b.index) continue;
    if (text.includes(widest ? widest.wordingA : a.text)) textsA.add(node.origin);
    if (text.includes(widest ? widest.wordingB : b.text)) textsB.add(node.origin);
  }
  const held = textsA.has(b.node.origin) || textsB.has(a.node.origin);
  for (const texts of [textsA, textsB]) for (const { node } of [a, b]) texts.delete(node.origin);
  return { held, support: [textsA.size, textsB.size] };
}
