import type { Article } from '../article/article.ts';
import type { CorpusIndex, IndexQuery, Postings } from './corpus-index.ts';
import { indexTerms } from './index-terms.ts';
import { termWeight } from './term-weight.ts';

/** Measured on 100,000 articles: as good as all terms, at a third of the reads. */
const QUERY_TERMS = 24;
const CANDIDATES = 30;
/**
 * So many are read at first. Reading and judging them is most of a match, and who stands below is nearly
 * always of another event.
 */
const FIRST_CANDIDATES = 16;
/**
 * Less than this share of what an article is looked up by is too little to be about its people: on the
 * development stories two thirds of the unrelated candidates, and nothing else, fall below.
 */
const LEAST_SHARE = 0.1;
/** In a large corpus a term in more than this share of the articles costs more than it tells. */
const CROWDED_SHARE = 0.03;
const LARGE_CORPUS = 1000;

/** The articles of a corpus that may belong to an article. */
export interface Candidates {
  /** At most 30, the closest first, by row. */
  articles: Map<number, Article>;
  /** How many articles of the corpus hold each term that was looked up. */
  holders: Map<string, number>;
  /** How many articles the corpus has. */
  size: number;
}

/** How many articles of a corpus may hold a term that is looked at. */
function mostHolders(size: number): number {
  return size > LARGE_CORPUS ? size * CROWDED_SHARE : Infinity;
}

/** A term that is looked up, with its weight in the article. */
interface QueryTerm {
  key: string;
  weight: number;
}

/** What is done while candidates are found. */
interface WhileFinding extends Pick<IndexQuery, 'meanwhile' | 'use'> {
  /** Whether the closest 16 are enough; all are read, unless given. */
  isEnough?: (found: Pick<Candidates, 'holders' | 'size'>) => boolean;
}

/** Asks a corpus once; the time in which it is at work may be used. */
export async function findCandidates(
  article: Article,
  corpus: CorpusIndex,
  { isEnough = () => false, ...use }: WhileFinding = {},
): Promise<Candidates> {
  const terms: QueryTerm[] = [...indexTerms(article)]
    .map(([key, n]) => ({ key, weight: (1 + Math.log(n)) * termWeight(key, 0, 0) }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, QUERY_TERMS);
  const known: Pick<Candidates, 'holders' | 'size'> = { holders: new Map(), size: 0 };
  const { articles } = await corpus.search({
    keys: terms.map(({ key }) => key),
    most: mostHolders,
    choose(found, size) {
      known.size = size;
      for (const { key } of terms) known.holders.set(key, found.get(key)?.holders ?? 0);
      return chooseRows(terms, found, size);
    },
    pause: { after: FIRST_CANDIDATES, isEnough: () => isEnough(known) },
    ...use,
  });
  return { articles, ...known };
}

/** The rows that share most with the article, closest first. */
function chooseRows(
  terms: readonly QueryTerm[],
  postings: ReadonlyMap<string, Postings>,
  size: number,
): number[] {
  const scores = new Map<number, number>();
  let own = 0;
  for (const { key, weight } of terms) {
    const { holders, list } = postings.get(key) ?? { holders: 0, list: [] };
    if (list.length === 0) continue;
    const factor = (weight * termWeight(key, holders, size) ** 2) / termWeight(key, 0, 0);
    own += factor;
    for (const { row, frequency } of list) {
      const score = frequency === 1 ? factor : factor * (1 + Math.log(frequency));
      scores.set(row, (scores.get(row) ?? 0) + score);
    }
  }
  return highest(scores, CANDIDATES, own * LEAST_SHARE).map(([row]) => row);
}

/** The entries of the highest values, highest first; of equal ones those of the lowest keys. */
function highest(
  scores: ReadonlyMap<number, number>,
  most: number,
  lowest: number,
): [number, number][] {
  const firstOf = (entries: [number, number][]): [number, number][] =>
    entries.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most);
  let best: [number, number][] = [];
  let least = lowest;
  for (const entry of scores) {
    if (entry[1] < least) continue;
    best.push(entry);
    // Sorting now and then is cheaper than sorting all, of which there are thousands.
    if (best.length < most * 4) continue;
    best = firstOf(best);
    least = best.at(-1)?.[1] ?? least;
  }
  return firstOf(best);
}
