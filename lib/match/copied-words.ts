import type { Article } from '../article/article.ts';
import { shingleOf, type OwnWordings } from './own-wording.ts';
import { findWords } from './words.ts';

/** So many words show a reader what was copied. */
const SHOWN_WORDS = 8;

/** The first words of the longest passage that two articles share word for word; empty where none is. */
export function copiedWords(article: Article, other: Article, wordings: OwnWordings): string {
  const shingles = new Set(wordings.of(other).shingles);
  const text = article.paragraphs.join('\n');
  const words = findWords(text);
  const terms = words.map((word) => wordings.number(word.written));
  let best = { from: 0, length: 0 };
  let length = 0;
  for (const [i, term] of terms.entries()) {
    const [first, second] = [terms[i - 2], terms[i - 1]];
    const shared =
      first !== undefined && second !== undefined && shingles.has(shingleOf(first, second, term));
    length = shared ? length + 1 : 0;
    if (length > best.length) best = { from: i - length - 1, length };
  }
  const first = words[best.from];
  const last = words[Math.min(best.from + SHOWN_WORDS, best.from + best.length + 2) - 1];
  return best.length > 0 && first && last ? text.slice(first.start, last.end) : '';
}
