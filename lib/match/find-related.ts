import type { Article } from '../article/article.ts';
import type { CorpusIndex } from './corpus-index.ts';
import { indexTerms } from './index-terms.ts';
import type { Related } from './related.ts';
import { isSamePage } from './same-page.ts';
import { inverseFrequency } from './term-weight.ts';

const QUERY_TERMS = 24;
const CANDIDATES = 30;
const CROWDED_SHARE = 0.03;
const LARGE_CORPUS = 200;

/** What the articles of a corpus are to an article, closest first. */
export async function findRelated(article: Article, corpus: CorpusIndex): Promise<Related[]> {
  const size = await corpus.size();
  const terms = [...indexTerms(article)]
    .map(([key, n]) => ({ key, weight: (1 + Math.log(n)) * inverseFrequency(key, 0, size) }))
    .toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, QUERY_TERMS);
  const postings = await corpus.postings(terms.map((term) => term.key));
  const scores = new Map<number, number>();
  for (const { key, weight } of terms) {
    const list = postings.get(key) ?? [];
    if (size > LARGE_CORPUS && list.length > size * CROWDED_SHARE) continue;
    const idf = inverseFrequency(key, list.length, size);
    for (const { row, frequency } of list)
      scores.set(row, (scores.get(row) ?? 0) + weight * (1 + Math.log(frequency)) * idf);
  }
  const best = [...scores].toSorted((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
  const articles = await corpus.articles(best.map(([row]) => row));
  const own = terms.reduce((sum, { weight }) => sum + weight * weight, 0);
  return best.flatMap(([row, score]): Related[] => {
    const other = articles.get(row);
    if (!other || isSamePage(article, other)) return [];
    const closeness = Math.min(1, score / own);
    if (closeness < 0.2) return [];
    return [
      {
        article: other.id,
        relation: closeness > 0.3 ? 'same-event' : 'same-people',
        score: closeness,
        reasons: [],
      },
    ];
  });
}
