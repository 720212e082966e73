import type { Article } from '../../../lib/article/article.ts';
import type { CorpusIndex, IndexQuery, Postings } from '../../../lib/match/corpus-index.ts';

/** How many articles an index knows. */
export async function sizeOf(index: CorpusIndex): Promise<number> {
  return (await index.search({ keys: [], choose: () => [] })).size;
}

/** What an index tells of some keys. */
export async function postingsOf(
  index: CorpusIndex,
  keys: readonly string[],
  most: IndexQuery['most'] = () => Infinity,
): Promise<Map<string, Postings>> {
  return (await index.search({ keys, most, choose: () => [] })).postings;
}

/** The articles that an index has under some rows. */
export async function articlesOf(
  index: CorpusIndex,
  rows: readonly number[],
): Promise<Map<number, Article>> {
  return (await index.search({ keys: [], choose: () => rows })).articles;
}
