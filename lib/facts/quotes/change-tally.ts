import type { QuoteChange } from './quote-changes.ts';
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

/** What the changes between two quotations come to, each a number of words unless it says otherwise. */
export interface ChangeTally {
  /** Words that carry sense: with another in their place, and with none. */
  replaced: number;
  oneSided: number;
  /** Words that carry none: all of them, and of those the light ones and the pronouns. */
  grammar: number;
  light: number;
  personal: number;
  /** Words whose like in reported speech stands opposite. */
  reported: number;
  /** Changes of auxiliaries alone. */
  auxiliary: number;
  numbers: number;
  nameReplaced: number;
  /** Words that are spelled otherwise, names apart. */
  spelled: number;
  nameSpelled: number;
  /** Words that carry sense at the ends of a quotation. */
  edgeSense: number;
  /** Words on the longer side of the largest change. */
  largest: number;
  /** How many more negations one side has. */
  negated: number;
  /** All that changed, on each side. */
  words: { a: QuoteWord[]; b: QuoteWord[] };
}

/** Counts the changes between two quotations. Symmetric but for `words`. */
export function tallyChanges(changes: readonly QuoteChange[]): ChangeTally {
  const words = { a: changes.flatMap(({ a }) => a), b: changes.flatMap(({ b }) => b) };
  const tally: ChangeTally = {
    replaced: 0,
    oneSided: 0,
    grammar: count([...words.a, ...words.b], (word) => !carriesSense(word)),
    light: count([...words.a, ...words.b], (word) => isOf(lightWords, word)),
    personal: count([...words.a, ...words.b], (word) => isOf(pronouns, word)),
    reported: 0,
    auxiliary: 0,
    numbers: 0,
    nameReplaced: 0,
    spelled: 0,
    nameSpelled: 0,
    edgeSense: 0,
    largest: 0,
    negated: Math.abs(count(words.a, isNegation) - count(words.b, isNegation)),
    words,
  };
  for (const change of changes) {
    const { a, b } = change;
    const [x, y] = [a.filter(carriesSense), b.filter(carriesSense)];
    tally.replaced += Math.min(x.length, y.length);
    tally.oneSided += Math.abs(x.length - y.length);
    tally.reported += count(a, (one) => b.some((other) => isReported(one, other)));
    if ([...a, ...b].every((word) => isOf(auxiliaries, word))) tally.auxiliary++;
    tally.numbers += Math.min(count(x, isNumber), count(y, isNumber));
    tally.nameReplaced += Math.min(count(a, isName), count(b, isName));
    for (const [one] of spelledOtherwise(change)) {
      if (one.name) tally.nameSpelled++;
      else tally.spelled++;
    }
    if (change.edge) tally.edgeSense += Math.max(x.length, y.length);
    tally.largest = Math.max(tally.largest, a.length, b.length);
  }
  return tally;
}

function count(words: readonly QuoteWord[], holds: (word: QuoteWord) => boolean): number {
  return words.filter(holds).length;
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
