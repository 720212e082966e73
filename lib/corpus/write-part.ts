import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { INDEX_VERSION } from './index-version.ts';
import type { Part } from './part.ts';
import { addPostings, blocksOf, type SegmentPostings } from './segment-postings.ts';
import { firstRow, SEGMENT_ROWS } from './segment.ts';
import { storedArticle } from './stored-article.ts';

/** Articles in one transaction: about 20 ms of writing, so that a match in between hardly waits. */
const ARTICLES_AT_ONCE = 100;
/** Posting blocks in one transaction, for the same reason. */
const BLOCKS_AT_ONCE = 1_500;

export interface WriteOptions {
  /** Stops between two transactions; the incomplete part is swept later. */
  signal?: AbortSignal | undefined;
  /** Told after each transaction how many articles of this part are written. */
  onWritten?: (articles: number) => void | Promise<void>;
}

/**
 * Writes a part in small transactions. Nothing of it is seen until its source switches to it, so
 * articles and postings need no transaction in common here: the part is complete or swept.
 * @param refused records that were refused when the articles were read
 * @returns null where the part was swept while it was being written
 * @throws the signal's reason when aborted, Dexie's error when the database fails
 */
export async function writePart(
  db: CorpusDatabase,
  { source, hash, refused }: Pick<Part, 'source' | 'hash' | 'refused'>,
  articles: readonly Article[],
  { signal, onWritten }: WriteOptions = {},
): Promise<Part | null> {
  const id = await db.parts.add({ source, hash, refused, complete: false, articles: 0 });
  for (let at = 0; at < articles.length; at += SEGMENT_ROWS) {
    const chunk = articles.slice(at, at + SEGMENT_ROWS);
    const written = await writeSegment(db, id, source, chunk, {
      signal,
      onWritten: (count) => onWritten?.(at + count),
    });
    if (!written) return null;
  }
  const completed = await db.parts.update(id, { complete: true, articles: articles.length });
  if (completed === 0) return null;
  return { id, source, hash, refused, complete: true, articles: articles.length };
}

/** Writes at most `SEGMENT_ROWS` articles as one segment; false where the part is gone. */
async function writeSegment(
  db: CorpusDatabase,
  part: number,
  source: string,
  articles: readonly Article[],
  { signal, onWritten }: WriteOptions,
): Promise<boolean> {
  const count = articles.length;
  const segment = await db.segments.add({ part, rows: count, articles: count, index: 0 });
  const postings: SegmentPostings = new Map();
  for (let at = 0; at < count; at += ARTICLES_AT_ONCE) {
    signal?.throwIfAborted();
    const records = articles
      .slice(at, at + ARTICLES_AT_ONCE)
      .map((article, place) => storedArticle(article, source, firstRow(segment) + at + place));
    for (const { row, article } of records) addPostings(postings, row, article);
    const written = await db.transaction('rw', db.parts, db.articles, async () => {
      if (!(await db.parts.get(part))) return false;
      await db.articles.bulkAdd(records);
      return true;
    });
    if (!written) return false;
    await onWritten?.(Math.min(count, at + ARTICLES_AT_ONCE));
  }
  const { keys, blocks } = blocksOf(segment, postings.get(segment) ?? new Map());
  for (let at = 0; at < keys.length; at += BLOCKS_AT_ONCE) {
    signal?.throwIfAborted();
    const end = at + BLOCKS_AT_ONCE;
    await db.postings.bulkPut(blocks.slice(at, end), keys.slice(at, end));
  }
  return (await db.segments.update(segment, { index: INDEX_VERSION })) > 0;
}
