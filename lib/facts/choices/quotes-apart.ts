import { baseForm } from '../sentence/base-form.ts';
import { functionWords } from '../sentence/function-words.ts';

const QUOTED = /["“«]([^"”»]{1,600})["”»]/g;
/** Fewer words of a quotation than this tell nothing. */
const LEAST = 2;
/** From this share of the shorter quotation's words on, both may be the same one. */
const SAME = 0.25;

/** Do two sentences quote words that have next to nothing in common, so that they are two statements? */
export function quotesApart(a: string, b: string): boolean {
  const [x, y] = [quotedWords(a), quotedWords(b)];
  const shorter = Math.min(x.size, y.size);
  return shorter >= LEAST && x.intersection(y).size < SAME * shorter;
}

/** The words of a sentence's quotations that mean something, as base forms. */
function quotedWords(sentence: string): Set<string> {
  const words = [...sentence.matchAll(QUOTED)].flatMap(
    ([, quoted = '']) => quoted.toLowerCase().match(/\p{L}+/gu) ?? [],
  );
  return new Set(words.filter((word) => !functionWords.has(word)).map(baseForm));
}
