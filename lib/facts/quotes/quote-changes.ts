import { editDistance } from '../names/edit-distance.ts';
import { auxiliaries, carriesSense, isOf, isReported, pronouns } from './quote-lexicon.ts';
import type { QuoteWord } from './quote-words.ts';
import { uncensored } from './uncensored.ts';
import { alignWords } from './word-alignment.ts';

/** A place where two quotations differ. One side may be empty: words put in or left out. */
export interface QuoteChange {
  a: readonly QuoteWord[];
  b: readonly QuoteWord[];
  /** The words with a shared one before and after, to look for the wording elsewhere. */
  wordingA: string;
  wordingB: string;
  /** Where the words begin in both rows; for words put in, the word in the other row that stands beside them. */
  places: [number, number];
  /** Does it stand before the first or after the last shared word? */
  edge: boolean;
}

/** How two quotations lie beside each other. */
export interface QuoteChanges {
  /** Places of the shared words in both. */
  shared: [number, number][];
  /** Where they differ, without what an editor marked as left out or put in. */
  changes: QuoteChange[];
  /** Shared words in another form: "was" and "is", "light" and "lights". */
  inflected: [QuoteWord, QuoteWord][];
  /** Words of either before the first and after the last shared word that have no counterpart: cut off. */
  cutA: number;
  cutB: number;
  /** How many of these stand in a sentence that is shared in part. */
  cutWithin: number;
  /** How many places the editors marked as cut. */
  marked: number;
}

const SENSE = 3;
const GRAMMAR = 2;

/** Compares two quotations word by word. */
export function quoteChanges(
  first: readonly QuoteWord[],
  second: readonly QuoteWord[],
): QuoteChanges {
  const a = uncensored(first, second);
  // By what the first has become: else each of "s--t" and "s***" would take the form of the other.
  const b = uncensored(second, a);
  const heavy = new Set([...a, ...b].filter(carriesSense).map(({ base }) => base));
  const shared = alignWords(
    a.map(({ base }) => base),
    b.map(({ base }) => base),
    (base) => (heavy.has(base) ? SENSE : GRAMMAR),
  );
  const inflected = shared.flatMap(([i, j]): [QuoteWord, QuoteWord][] => {
    const [x, y] = [a[i], b[j]];
    return x && y && x.word !== y.word ? [[x, y]] : [];
  });
  const found: QuoteChanges = {
    shared,
    changes: [],
    inflected,
    cutA: 0,
    cutB: 0,
    cutWithin: 0,
    marked: 0,
  };
  for (let at = 0; at <= shared.length; at++) {
    const [fromA, fromB] = shared[at - 1] ?? [-1, -1];
    const [toA, toB] = shared[at] ?? [a.length, b.length];
    const gap = { a: a.slice(fromA + 1, toA), b: b.slice(fromB + 1, toB) };
    if (gap.a.length + gap.b.length === 0) continue;
    const edge = at === 0 ? 'start' : at === shared.length ? 'end' : null;
    note(found, gap, edge, [a[fromA], b[fromB]], [a[toA], b[toB]], [fromA, fromB]);
  }
  return found;
}

type Neighbours = readonly [QuoteWord | undefined, QuoteWord | undefined];

function note(
  found: QuoteChanges,
  gap: { a: QuoteWord[]; b: QuoteWord[] },
  edge: 'start' | 'end' | null,
  before: Neighbours,
  after: Neighbours,
  [lastA, lastB]: readonly [number, number],
): void {
  let { a, b } = gap;
  if (edge !== null) {
    const beside = edge === 'start' ? after : before;
    const nearA = a.filter(({ sentence }) => sentence === beside[0]?.sentence);
    const nearB = b.filter(({ sentence }) => sentence === beside[1]?.sentence);
    const replaced =
      (nearA.length > 0 && nearB.length > 0) ||
      isWhole(nearA, b, beside[1]) ||
      isWhole(nearB, a, beside[0]);
    found.cutA += a.length - (replaced ? nearA.length : 0);
    found.cutB += b.length - (replaced ? nearB.length : 0);
    if (!replaced) {
      found.cutWithin += nearA.length + nearB.length;
      return;
    }
    [a, b] = [nearA, nearB];
  }
  const cutInA = isMarked(a, before[0], after[0]);
  const cutInB = isMarked(b, before[1], after[1]);
  if (cutInA || cutInB) found.marked++;
  if ((a.length === 0 && cutInA) || (b.length === 0 && cutInB)) return;
  if (joined(a) === joined(b)) return;
  const wordingOf = (side: 0 | 1, words: readonly QuoteWord[]): string =>
    [before[side], ...words, after[side]].map((word) => word?.word ?? '').join(' ');
  // Of words before the first shared one those nearest to it are left.
  const skipped = edge === 'start' ? [gap.a.length - a.length, gap.b.length - b.length] : [0, 0];
  const placeIn = (last: number, at: 0 | 1, own: number, other: QuoteWord | undefined): number => {
    if (own > 0) return last + 1 + (skipped[at] ?? 0);
    const goesOn = other !== undefined && other.sentence === before[at === 0 ? 1 : 0]?.sentence;
    return goesOn && last >= 0 ? last : last + 1;
  };
  found.changes.push({
    a,
    b,
    wordingA: wordingOf(0, a),
    wordingB: wordingOf(1, b),
    places: [placeIn(lastA, 0, a.length, b[0]), placeIn(lastB, 1, b.length, a[0])],
    edge: edge !== null,
  });
}

/**
 * Does one quotation have words in the shared sentence where the other has a sentence of its own before or after
 * it? Then nobody cut the shared one there.
 */
function isWhole(
  near: readonly QuoteWord[],
  other: readonly QuoteWord[],
  beside: QuoteWord | undefined,
): boolean {
  return (
    near.length > 0 &&
    other.length > 0 &&
    other.every(({ sentence }) => sentence !== beside?.sentence)
  );
}

/** A shared word that stands twice may be paired on the wrong side of the mark: both neighbours count. */
function isMarked(
  words: readonly QuoteWord[],
  before: QuoteWord | undefined,
  after: QuoteWord | undefined,
): boolean {
  return [before, ...words, after].some(
    (word) => word?.cutBefore === true || word?.cutAfter === true,
  );
}

function joined(words: readonly QuoteWord[]): string {
  return words.map(({ word }) => word).join('');
}

/** Words that editors drop or add without changing what was said. From general knowledge. */
const TRIFLES = new Set('a an the and also that to of for then'.split(' '));
/** Forms of one verb in two tenses; only beside one another do they say the same. */
const TENSES = ['can could', 'will would', 'shall should', 'may might', 'must had'];

/**
 * Is there nothing that anybody would call other words: trifles, another tense ("nobody had signed it"),
 * speech as it is reported ("her own feet"), or a name in another spelling, which is a question of its own?
 */
export function saysTheSame({ changes, inflected }: QuoteChanges): boolean {
  if (changes.length === 0) return inflected.length === 0;
  const tense = changes.some(isTense);
  return (
    changes.every(
      (change) => isTrifle(change) || isTense(change) || isReport(change) || isNameSpelling(change),
    ) &&
    (tense || inflected.every(([word]) => isOf(auxiliaries, word)))
  );
}

/** Is nothing put in or left out but words that editors change freely? */
export function isTrifle({ a, b }: QuoteChange): boolean {
  return [...a, ...b].every(({ word }) => TRIFLES.has(word));
}

function isTense({ a, b }: QuoteChange): boolean {
  const [x, y] = [a[0]?.word ?? '', b[0]?.word ?? ''];
  if (a.length === 1 && b.length === 1)
    return TENSES.some((pair) => pair === `${x} ${y}` || pair === `${y} ${x}`);
  const words = a.length === 0 ? b : a;
  return (a.length === 0 || b.length === 0) && words.every((word) => isOf(auxiliaries, word));
}

/** "Who told me" is what becomes of "she told me" in a sentence of the outlet's own. */
const RELATIVE = new Set(['who', 'which', 'that']);

function isReport({ a, b, edge }: QuoteChange): boolean {
  const both = [...a, ...b];
  const relative = both.some(({ word }) => RELATIVE.has(word));
  if (edge && relative && a.length === 1 && b.length === 1)
    return both.every((word) => isOf(pronouns, word));
  return (
    a.length > 0 &&
    a.length === b.length &&
    a.every((word, at) => {
      const other = b[at];
      return other !== undefined && isReported(word, other);
    })
  );
}

function isNameSpelling(change: QuoteChange): boolean {
  const spelled = spelledOtherwise(change);
  return (
    spelled.length === change.a.length &&
    spelled.length === change.b.length &&
    spelled.every(([x, y]) => x.name && y.name)
  );
}

/** Shorter words differ by two letters by chance. */
const MIN_SPELLED = 4;

/** Pairs of words in a change that are one word, spelled or mistyped otherwise. */
export function spelledOtherwise({ a, b }: QuoteChange): [QuoteWord, QuoteWord][] {
  return a.flatMap((x): [QuoteWord, QuoteWord][] => {
    const y = b.find(
      (other) =>
        Math.min(x.word.length, other.word.length) >= MIN_SPELLED &&
        x.word[0] === other.word[0] &&
        editDistance(x.word, other.word, 2) <= (x.word.length > 6 ? 2 : 1),
    );
    return y ? [[x, y]] : [];
  });
}
