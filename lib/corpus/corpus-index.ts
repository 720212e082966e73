import type { Article } from '../article/article.ts';
import type { CorpusIndex, Posting, Postings } from '../match/corpus-index.ts';
import type { CorpusDatabase } from './database.ts';
import { type LiveRows, liveRows } from './live-rows.ts';
import { type BlockEntry, findEntry, readEntry } from './posting-block.ts';
import { bucketKeys, bucketOf } from './posting-key.ts';
import { noteDamage } from './reindex.ts';
import { visibleArticles } from './visible-articles.ts';

/** Keys read in one transaction: few enough that a writer waits only milliseconds. */
const BATCH = 24;

/** The corpus in the database as matching sees it. Nothing is kept between two calls. */
export function corpusIndex(db: CorpusDatabase): CorpusIndex {
  return {
    size: () =>
      db.transaction('r', db.sources, db.segments, async () => (await liveRows(db)).articles),
    async postings(keys, most = () => Infinity) {
      const found = new Map<string, Postings>();
      for (let at = 0; at < keys.length; at += BATCH)
        await readPostings(db, keys.slice(at, at + BATCH), most, found);
      return found;
    },
    articles: (rows) => readArticles(db, rows),
  };
}

async function readPostings(
  db: CorpusDatabase,
  keys: readonly string[],
  most: (size: number) => number,
  found: Map<string, Postings>,
): Promise<void> {
  const [live, ...blocks] = await db.transaction('r', db.sources, db.segments, db.postings, () =>
    Promise.all([
      liveRows(db),
      ...keys.map((key) =>
        db.postings
          .where(':id')
          .between(...bucketKeys(bucketOf(key)), true, true)
          .toArray(),
      ),
    ]),
  );
  for (const [at, key] of keys.entries()) {
    const { postings, damaged } = postingsOf(key, blocks[at] ?? [], most(live.articles), live);
    if (damaged) await noteDamage(db, key).catch(() => undefined); // noted at the next match
    if (postings.holders > 0) found.set(key, postings);
  }
}

/** A key's postings in the blocks of its bucket, and whether any of those is damaged. */
function postingsOf(
  key: string,
  blocks: readonly Uint8Array[],
  most: number,
  live: LiveRows,
): { postings: Postings; damaged: boolean } {
  let damaged = false;
  let holders = 0;
  const entries: { block: Uint8Array; entry: BlockEntry }[] = [];
  for (const block of blocks) {
    const entry = findEntry(block, key);
    if (entry === null) damaged = true;
    if (!entry || !live.isLive(entry.segment)) continue;
    holders += entry.count;
    entries.push({ block, entry });
  }
  if (holders > most) return { postings: { holders, list: [] }, damaged };
  const lists: Posting[][] = [];
  for (const { block, entry } of entries) {
    const list = readEntry(block, entry);
    if (list)
      lists.push(live.isMixed(entry.segment) ? list.filter(({ row }) => live.has(row)) : list);
    else damaged = true;
  }
  const list = lists.flat();
  return { postings: { holders: list.length, list }, damaged };
}

/** An article that two sources bring is given once. */
function readArticles(db: CorpusDatabase, rows: readonly number[]): Promise<Map<number, Article>> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    const visible = await visibleArticles(db, db.articles.bulkGet([...rows]));
    const seen = new Set<string>();
    const articles = new Map<number, Article>();
    for (const { row, id, article } of visible) {
      if (!seen.has(id)) articles.set(row, article);
      seen.add(id);
    }
    return articles;
  });
}
