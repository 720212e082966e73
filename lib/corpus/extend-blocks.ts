import type { Posting } from '../match/corpus-index.ts';
import { indexTerms } from '../match/index-terms.ts';
import { changeBlocks } from './change-blocks.ts';
import type { CorpusDatabase } from './database.ts';
import { bucketOf } from './posting-key.ts';
import type { StoredArticle } from './stored-article.ts';

/**
 * Adds the terms of articles to the blocks of one segment. Joins a transaction over `postings`.
 * @param records in the order of rows, all beyond those that the segment has
 */
export async function extendBlocks(
  db: CorpusDatabase,
  segment: number,
  records: readonly StoredArticle[],
): Promise<void> {
  const added = new Map<number, [term: string, posting: Posting][]>();
  for (const { row, article } of records)
    for (const [term, frequency] of indexTerms(article)) {
      const bucket = bucketOf(term);
      const all = added.get(bucket) ?? [];
      all.push([term, { row, frequency }]);
      added.set(bucket, all);
    }
  await changeBlocks(db, segment, [...added.keys()], (bucket, held) => {
    const terms = new Map(held);
    for (const [term, posting] of added.get(bucket) ?? [])
      terms.set(term, [...(terms.get(term) ?? []), posting]);
    return terms;
  });
}
