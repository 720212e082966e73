import type { Posting } from '../match/corpus-index.ts';
import { indexTerms } from '../match/index-terms.ts';
import { changeBlocks } from './change-blocks.ts';
import type { CorpusDatabase } from './database.ts';
import { bucketOf } from './posting-key.ts';
import { runOf, segmentOf } from './segment.ts';
import type { StoredArticle } from './stored-article.ts';

/**
 * Removes articles with their postings and cached claims. Runs inside a transaction over `articles`,
 * `segments`, `postings` and `claims`.
 */
export async function removeArticles(
  db: CorpusDatabase,
  stored: readonly StoredArticle[],
): Promise<void> {
  const gone = new Set(stored.map(({ row }) => row));
  const buckets = new Map<number, Set<number>>();
  const rowsBySegment = new Map<number, number[]>();
  for (const { row, article } of stored) {
    const segment = segmentOf(row);
    rowsBySegment.set(segment, [...(rowsBySegment.get(segment) ?? []), row]);
    const own = buckets.get(segment) ?? new Set();
    for (const term of indexTerms(article).keys()) own.add(bucketOf(term));
    buckets.set(segment, own);
  }
  for (const [segment, own] of buckets)
    await changeBlocks(db, segment, [...own], (_, held) => without(held, gone));
  for (const [id, rows] of rowsBySegment) {
    const segment = await db.segments.get(id);
    if (!segment) continue;
    for (const row of rows) {
      const run = runOf(segment, row);
      if (run) run.articles -= 1;
    }
    await db.segments.put(segment);
  }
  await db.articles.bulkDelete([...gone]);
  await db.claims.bulkDelete(stored.map(({ id }) => id));
}

function without(
  held: ReadonlyMap<string, Posting[]>,
  gone: ReadonlySet<number>,
): Map<string, Posting[]> {
  const kept = new Map<string, Posting[]>();
  for (const [term, postings] of held) {
    const rest = postings.filter(({ row }) => !gone.has(row));
    if (rest.length > 0) kept.set(term, rest);
  }
  return kept;
}
