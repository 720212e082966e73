import { indexTerms } from '../match/index-terms.ts';
import type { CorpusDatabase } from './database.ts';
import { decodeBlock, encodeBlock } from './posting-block.ts';
import { postingKey } from './posting-key.ts';
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
  const keys = new Map<string, number>();
  const rowsBySegment = new Map<number, number[]>();
  for (const { row, article } of stored) {
    const segment = segmentOf(row);
    rowsBySegment.set(segment, [...(rowsBySegment.get(segment) ?? []), row]);
    for (const term of indexTerms(article).keys()) keys.set(postingKey(term, segment), segment);
  }
  await removeFromBlocks(db, keys, gone);
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

async function removeFromBlocks(
  db: CorpusDatabase,
  keys: ReadonlyMap<string, number>,
  gone: ReadonlySet<number>,
): Promise<void> {
  const blocks = await db.postings.bulkGet([...keys.keys()]);
  const changed: string[] = [];
  const values: Uint8Array[] = [];
  const emptied: string[] = [];
  let at = 0;
  for (const [key, segment] of keys) {
    const block = blocks[at++];
    const kept = block && decodeBlock(block)?.postings.filter(({ row }) => !gone.has(row));
    if (kept && kept.length > 0) {
      changed.push(key);
      values.push(encodeBlock(segment, kept));
    } else if (block) emptied.push(key);
  }
  await db.postings.bulkPut(values, changed);
  await db.postings.bulkDelete(emptied);
}
