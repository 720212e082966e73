import type { Article } from '../article/article.ts';
import { findQuotations } from '../text/quotations.ts';
import { findWords, termOf } from './words.ts';

/** How an article says it in its own words: what it quotes is left out, since all may quote the same. */
export interface Wording {
  /** Each three words in a row, joined by spaces. */
  shingles: Set<string>;
  /** Each term with the place where it stands first. */
  firsts: Map<string, number>;
}

/** A text of fewer shingles is too short to tell a copy from chance. */
const LEAST_SHINGLES = 20;

const known = new WeakMap<Article, Wording>();

/** Prepares an article's whole text, headline aside (a copy often has its own); once for each record. */
export function wordingOf(article: Article): Wording {
  const wording = known.get(article) ?? readWording(article);
  known.set(article, wording);
  return wording;
}

function readWording(article: Article): Wording {
  const text = article.paragraphs.join('\n');
  const quotations = findQuotations(text).filter((q) => q.kind === 'speech' && q.depth === 0);
  const shingles = new Set<string>();
  const firsts = new Map<string, number>();
  let [first, second] = ['', ''];
  let next = 0;
  for (const { written, start } of findWords(text)) {
    while ((quotations[next]?.end ?? Infinity) <= start) next++;
    if ((quotations[next]?.start ?? Infinity) <= start) {
      first = second = '';
      continue;
    }
    const term = termOf(written);
    if (!firsts.has(term)) firsts.set(term, start);
    if (first !== '') shingles.add(`${first} ${second} ${term}`);
    [first, second] = [second, term];
  }
  return { shingles, firsts };
}

/** The share of the shorter text's own wording that stands in the other too, 0 to 1. */
export function sharedWording(a: Wording, b: Wording): number {
  const [short, long] = a.shingles.size < b.shingles.size ? [a, b] : [b, a];
  if (short.shingles.size < LEAST_SHINGLES) return 0;
  let shared = 0;
  for (const shingle of short.shingles) if (long.shingles.has(shingle)) shared++;
  return shared / short.shingles.size;
}
