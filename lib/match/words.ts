import { stem } from './stem.ts';

/** One word of a text. */
export interface Word {
  /** Normalised: no accents, lower case, no possessive, stemmed. */
  term: string;
  /** As the text writes it. */
  written: string;
  /** Starts with a capital, though no sentence starts here. */
  capital: boolean;
  start: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.&][\p{L}\p{N}]+)*/gu;
const SENTENCE_OPENS = /(?:^|[.!?:;\n•“"‘'(\[–—])["“‘'(\[]*\s*["“‘'(\[]*$/u;
const ACCENTS = /\p{M}/gu;
const POSSESSIVE = /['’]s$/;

/** A word as it is compared: "Beyoncé's" → "beyonc". */
export function termOf(written: string): string {
  const plain = written
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(POSSESSIVE, '')
    .replaceAll(/['’.]/g, '');
  return stem(plain);
}

/** The words of a text in order, with their offsets. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const written = match[0];
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    const capital = /^\p{Lu}/u.test(written) && match.index > 0 && !SENTENCE_OPENS.test(before);
    words.push({ term: termOf(written), written, capital, start: match.index });
  }
  return words;
}
