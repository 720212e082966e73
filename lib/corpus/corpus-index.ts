import type { Article } from '../article/article.ts';
import type {
  CorpusIndex,
  IndexAnswer,
  IndexQuery,
  Posting,
  Postings,
} from '../match/corpus-index.ts';
import type { CorpusDatabase } from './database.ts';
import { type LiveRows, liveRowsOf } from './live-rows.ts';
import { type BlockEntry, findEntry, readEntry } from './posting-block.ts';
import { bucketKeys, bucketOf } from './posting-key.ts';
import { openDirectly, readDirectly } from './read-directly.ts';
import { noteDamage } from './reindex.ts';
import { visibleOf } from './visible-articles.ts';

/**
 * The corpus in the database as matching sees it. Nothing is kept between two calls but the connection,
 * which begins to open now.
 */
export function corpusIndex(db: CorpusDatabase): CorpusIndex {
  openDirectly(db);
  return {
    async search(query) {
      const { damaged, ...answer } = await searchOnce(db, query);
      for (const key of damaged) await noteDamage(db, key).catch(() => undefined); // next time, then
      return answer;
    },
  };
}

/** In one transaction, so that all of the answer speaks of the same corpus. */
function searchOnce(
  db: CorpusDatabase,
  { keys, most = () => Infinity, choose }: IndexQuery,
): Promise<IndexAnswer & { damaged: string[] }> {
  const tables = [db.sources, db.segments, db.postings, db.articles];
  return readDirectly(db, tables, async (read) => {
    const sources = read.all(db.sources);
    const segments = read.all(db.segments);
    const blocks = keys.map((key) => read.all(db.postings, bucketKeys(bucketOf(key))));
    await read.answered();
    const live = liveRowsOf(sources.result, segments.result);
    const limit = most(live.articles);
    const found = new Map<string, Postings>();
    const damaged: string[] = [];
    for (const [at, key] of keys.entries()) {
      const told = postingsOf(key, blocks[at]?.result ?? [], limit, live);
      if (told.damaged) damaged.push(key);
      if (told.postings.holders > 0) found.set(key, told.postings);
    }
    const rows = choose(found, live.articles);
    const records = rows.map((row) => read.one(db.articles, row));
    await read.answered();
    // An article that two sources bring is given once.
    const seen = new Set<string>();
    const articles = new Map<number, Article>();
    for (const { row, id, article } of visibleOf(
      records.map(({ result }) => result),
      live,
      sources.result,
    )) {
      if (!seen.has(id)) articles.set(row, article);
      seen.add(id);
    }
    return { size: live.articles, postings: found, articles, damaged };
  });
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
