import { isLatinText, LATIN_SIGNS, withoutMarks } from '../text/latin-text.ts';
import type { Span } from '../text/span.ts';
import { stem } from './stem.ts';

/** One word of a text. `start` and `end` are offsets into it. */
export interface Word extends Span {
  /** As the text writes it. */
  written: string;
  /** Whether a sentence, a line or a quotation may start here, so that its capital tells nothing. */
  opens: boolean;
}

const LATIN_WORD = new RegExp(`[${LATIN_SIGNS}]+(?:['’.&][${LATIN_SIGNS}]+)*`, 'g');
const OPENING = /(?:^|[.!?:;\n•–—])["“”‘’'([]{0,3}\s*["“‘'([]{0,3}$|["“‘([]$/u;
const POSSESSIVE = /['’]s$/;

const PLAIN = /^[a-z0-9]+$/;

/** Terms of words met before; texts repeat theirs, and a stem takes longer than a look. */
const known = new Map<string, string>();
const MOST_KNOWN = 20_000;

/** A word as it is indexed and compared: without accents, case, possessive and ending. */
export function termOf(written: string): string {
  let term = known.get(written);
  if (term === undefined) {
    term = readTerm(written);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(written, term);
  }
  return term;
}

function readTerm(written: string): string {
  const lower = written.toLowerCase();
  if (PLAIN.test(lower)) return stem(lower);
  const bare = lower.replace(POSSESSIVE, '').replaceAll(/['’.]/g, '');
  return stem(withoutMarks(bare, 'NFKD'));
}

/** Whether only a space parts it from a plain letter, as most words: then it opens nothing. */
function followsWord(text: string, start: number): boolean {
  const letter = text.charCodeAt(start - 2) | 32;
  return text.charCodeAt(start - 1) === 32 && letter >= 97 && letter <= 122;
}

/** The words of a text, as written. */
function wordsIn(text: string): string[] {
  const word = isLatinText(text) ? LATIN_WORD : /[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*/gu;
  return text.match(word) ?? [];
}

/** Hands on each word of a text in order, as written, with its offset. */
export function eachWord(text: string, use: (written: string, start: number) => void): void {
  let end = 0;
  // Their places are looked up, since an object for each match costs more than that.
  for (const written of wordsIn(text)) {
    const start = text.indexOf(written, end);
    end = start + written.length;
    use(written, start);
  }
}

/**
 * The words of a text in order. Unlike `lib/text/tokens` it parts words at hyphens and drops marks:
 * "71-year-old" is indexed as three words, one of them the number.
 */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (written, start) => {
    const opens =
      !followsWord(text, start) && OPENING.test(text.slice(Math.max(0, start - 4), start));
    words.push({ written, opens, start, end: start + written.length });
  });
  return words;
}

/** The terms of a text in order. */
export function termsIn(text: string): string[] {
  return wordsIn(text).map(termOf);
}
