import type { Article } from '../article/article.ts';
import type { CorpusDatabase } from './database.ts';
import { extendBlocks } from './extend-blocks.ts';
import { INDEX_VERSION } from './index-version.ts';
import { isStanding } from './is-standing.ts';
import { removeArticles } from './remove-articles.ts';
import { APPENDED, firstRow, rowsIn, type Segment, SEGMENT_ROWS, segmentOf } from './segment.ts';
import { storedArticle, type StoredArticle } from './stored-article.ts';

/** Articles in one transaction. */
const AT_ONCE = 20;

/**
 * Adds articles that came one by one (kept by the reader, from a feed). An article that the source
 * already has is replaced where its text has changed. Article and postings stand in one transaction.
 * @returns how many were new and how many replaced another version; null where the source was removed,
 *   be it while they were added
 * @throws Dexie's error when the database fails; what was added before it stays
 */
export async function appendArticles(
  db: CorpusDatabase,
  source: string,
  articles: readonly Article[],
): Promise<{ added: number; changed: number } | null> {
  const counts = { added: 0, changed: 0 };
  const tables = [db.sources, db.articles, db.segments, db.postings, db.claims];
  for (let at = 0; at < articles.length; at += AT_ONCE) {
    const chunk = new Map(articles.slice(at, at + AT_ONCE).map((each) => [each.id, each]));
    const stands = await db.transaction('rw', tables, async () => {
      if (!(await isStanding(db, source))) return false;
      const held = await db.articles
        .where('[source+id]')
        .anyOf([...chunk.keys()].map((id) => [source, id]))
        .toArray();
      const same = held.filter((each) => isSame(each, chunk.get(each.id)));
      for (const { id } of same) chunk.delete(id);
      const changed = held.filter(({ id }) => chunk.has(id));
      if (changed.length > 0) await removeArticles(db, changed);
      await append(db, source, [...chunk.values()]);
      counts.changed += changed.length;
      counts.added += chunk.size - changed.length;
      return true;
    });
    if (!stands) return null;
  }
  return counts;
}

function isSame(held: StoredArticle, article: Article | undefined): boolean {
  return JSON.stringify(held.article) === JSON.stringify(article);
}

async function append(db: CorpusDatabase, source: string, articles: Article[]): Promise<void> {
  const records: StoredArticle[] = [];
  let segment = await db.segments.where('shared').equals(1).last();
  for (const article of articles) {
    if (!segment || rowsIn(segment) >= SEGMENT_ROWS || segment.index !== INDEX_VERSION) {
      const fresh: Omit<Segment, 'id'> = { shared: 1, index: INDEX_VERSION, runs: [] };
      segment = { ...fresh, id: await db.segments.add(fresh) };
    }
    const row = firstRow(segment.id) + rowsIn(segment);
    const [run = { part: APPENDED, from: row, rows: 0, articles: 0 }] = segment.runs;
    segment.runs = [{ ...run, rows: run.rows + 1, articles: run.articles + 1 }];
    await db.segments.put(segment);
    records.push(storedArticle(article, source, row));
  }
  await db.articles.bulkAdd(records);
  for (const [id, own] of Map.groupBy(records, ({ row }) => segmentOf(row)))
    await extendBlocks(db, id, own);
}
