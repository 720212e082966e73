import type { Article } from '../article/article.ts';
import { findQuotations } from '../text/quotations.ts';
import { eachWord, termOf } from './words.ts';

/** How an article says it in its own words: what it quotes is left out, since all may quote the same. */
export interface OwnWording {
  /** Each three words in a row, as {@link shingleOf} numbers them, each once and in rising order. */
  shingles: Float64Array;
  /** Each term, by number, with the place where it stands first. */
  firsts: Map<number, number>;
}

/** Prepares articles for being compared word by word. Numbers in place of terms make that cheap. */
export interface OwnWordings {
  /** The whole text, headline aside (a copy often has its own). Made once for each record. */
  of(article: Article): OwnWording;
  /** The number of a word's term. */
  number(written: string): number;
  term(number: number): string;
}

/** A text of fewer shingles is too short to tell a copy from chance. */
const LEAST_SHINGLES = 20;
/** Three numbers below this make one that is exact. Articles seldom have a hundredth of it. */
const MOST_TERMS = 2 ** 17;

/** Three terms in a row as one number. */
export function shingleOf(first: number, second: number, third: number): number {
  return ((first % MOST_TERMS) * MOST_TERMS + (second % MOST_TERMS)) * MOST_TERMS + third;
}

/** Wordings that can be compared with one another, and with no others. */
export function makeOwnWordings(): OwnWordings {
  const known = new Map<Article, OwnWording>();
  const byWritten = new Map<string, number>();
  const byTerm = new Map<string, number>();
  const terms: string[] = [];
  const number = (written: string): number => {
    let found = byWritten.get(written);
    if (found !== undefined) return found;
    const term = termOf(written);
    found = byTerm.get(term) ?? terms.length;
    if (found === terms.length) {
      terms.push(term);
      byTerm.set(term, found);
    }
    byWritten.set(written, found);
    return found;
  };
  return {
    of(article) {
      const wording = known.get(article) ?? readWording(article, number);
      known.set(article, wording);
      return wording;
    },
    number,
    term: (at) => terms[at] ?? '',
  };
}

function readWording(article: Article, number: (written: string) => number): OwnWording {
  const text = article.paragraphs.join('\n');
  const quotations = findQuotations(text).filter((q) => q.kind === 'speech' && q.depth === 0);
  const shingles: number[] = [];
  const firsts = new Map<number, number>();
  let [first, second] = [-1, -1];
  let next = 0;
  eachWord(text, (written, start) => {
    while ((quotations[next]?.end ?? Infinity) <= start) next++;
    if ((quotations[next]?.start ?? Infinity) <= start) {
      first = second = -1;
      return;
    }
    const third = number(written);
    if (!firsts.has(third)) firsts.set(third, start);
    if (first !== -1) shingles.push(shingleOf(first, second, third));
    first = second;
    second = third;
  });
  return { shingles: eachOnce(Float64Array.from(shingles).toSorted()), firsts };
}

/** Without repetitions; moves the rest together in place. */
function eachOnce(sorted: Float64Array): Float64Array {
  let size = 0;
  for (const value of sorted) if (size === 0 || value !== sorted[size - 1]) sorted[size++] = value;
  return sorted.subarray(0, size);
}

/** The share of the shorter text's own wording that stands in the other too, 0 to 1. */
export function sharedWording({ shingles: a }: OwnWording, { shingles: b }: OwnWording): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter < LEAST_SHINGLES) return 0;
  let shared = 0;
  let j = 0;
  for (const shingle of a) {
    while (j < b.length && (b[j] ?? 0) < shingle) j++;
    if (b[j] === shingle) shared++;
  }
  return shared / shorter;
}
