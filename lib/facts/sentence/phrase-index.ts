import { baseForm } from './base-form.ts';

/** Phrases of base forms, each with what it stands for, by their first word. */
export interface PhraseIndex<T> {
  /** The phrases that begin with a base form. */
  from(word: string): readonly { words: string[]; meaning: T }[];
}

/** One phrase found in a row of base forms: indexes of its first word and of the word after its last. */
export interface PhraseMatch<T> {
  from: number;
  to: number;
  meaning: T;
}

const MAX_GAP = 3;
const NONE: readonly never[] = [];

/**
 * Makes an index of phrases: `_` joins the words of a phrase, and `*` stands for one to three words. It
 * is made at the first question, so that a start does not wait for the base forms of all its words.
 */
export function indexPhrases<T>(entries: Iterable<readonly [string, T]>): PhraseIndex<T> {
  let index: ReturnType<typeof readPhrases<T>> | null = null;
  return { from: (word) => (index ??= readPhrases(entries)).get(word) ?? NONE };
}

function readPhrases<T>(entries: Iterable<readonly [string, T]>) {
  const index = new Map<string, { words: string[]; meaning: T }[]>();
  for (const [phrase, meaning] of entries) {
    const words = phrase.split('_').map((word) => (word === '*' ? word : baseForm(word)));
    const first = words[0] ?? '';
    const known = index.get(first);
    if (known) known.push({ words, meaning });
    else index.set(first, [{ words, meaning }]);
  }
  return index;
}

/** The longest phrases that begin at a word; several where they are equally long. */
export function phrasesAt<T>(
  index: PhraseIndex<T>,
  bases: readonly string[],
  at: number,
): readonly PhraseMatch<T>[] {
  const phrases = index.from(bases[at] ?? '');
  if (phrases.length === 0) return NONE;
  let longest = 0;
  let found: PhraseMatch<T>[] = [];
  for (const { words, meaning } of phrases) {
    if (words.length < longest) continue;
    const to = endOfPhrase(words, bases, at);
    if (to === null) continue;
    if (words.length > longest) found = [];
    longest = words.length;
    found.push({ from: at, to, meaning });
  }
  return found;
}

function endOfPhrase(
  words: readonly string[],
  bases: readonly string[],
  at: number,
): number | null {
  let position = at;
  for (const [i, word] of words.entries()) {
    if (word === '*') {
      const next = words[i + 1];
      let gap = 1;
      while (gap <= MAX_GAP && bases[position + gap] !== next) gap++;
      if (gap > MAX_GAP) return null;
      position += gap;
    } else if (bases[position++] !== word) return null;
  }
  return position;
}
