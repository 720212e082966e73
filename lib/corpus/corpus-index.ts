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
import { type BlockEntry, findEntry, readApart, readEntry, standsApart } from './posting-block.ts';
import { apartKeys, bucketKeys, bucketOf } from './posting-key.ts';
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
    const entries = keys.map((key, at) => entriesOf(key, blocks[at]?.result ?? [], live));
    const apart = entries.map(({ holders, found }, at) =>
      holders <= limit && found.some(({ entry }) => standsApart(entry))
        ? read.all(db.postings, apartKeys(bucketOf(keys[at] ?? '')))
        : null,
    );
    await read.answered();
    const found = new Map<string, Postings>();
    const damaged: string[] = [];
    for (const [at, key] of keys.entries()) {
      const of = entries[at];
      if (!of) continue;
      const told = postingsOf(key, of, apart[at]?.result ?? [], limit, live);
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

/** What the blocks of a bucket hold of a key. */
interface Entries {
  /** In how many articles. */
  holders: number;
  found: { block: Uint8Array; entry: BlockEntry }[];
  /** Whether any block is damaged. */
  damaged: boolean;
}

function entriesOf(key: string, blocks: readonly Uint8Array[], live: LiveRows): Entries {
  const entries: Entries = { holders: 0, found: [], damaged: false };
  for (const block of blocks) {
    const entry = findEntry(block, key);
    if (entry === null) entries.damaged = true;
    if (!entry || !live.isLive(entry.segment)) continue;
    entries.holders += entry.count;
    entries.found.push({ block, entry });
  }
  return entries;
}

/** A key's postings, and whether any of its blocks is damaged. */
function postingsOf(
  key: string,
  { holders, found, damaged }: Entries,
  apart: readonly Uint8Array[],
  most: number,
  live: LiveRows,
): { postings: Postings; damaged: boolean } {
  if (holders > most) return { postings: { holders, list: [] }, damaged };
  let broken = damaged;
  const lists: Posting[][] = [];
  for (const { block, entry } of found) {
    const list = standsApart(entry) ? findApart(apart, key, entry) : readEntry(block, entry);
    if (list)
      lists.push(live.isMixed(entry.segment) ? list.filter(({ row }) => live.has(row)) : list);
    else broken = true;
  }
  const list = lists.flat();
  return { postings: { holders: list.length, list }, damaged: broken };
}

/** A long list among the blocks of several segments; null where it is missing or damaged. */
function findApart(apart: readonly Uint8Array[], key: string, entry: BlockEntry): Posting[] | null {
  for (const block of apart) {
    const list = readApart(block, key, entry);
    if (list) return list;
  }
  return null;
}
