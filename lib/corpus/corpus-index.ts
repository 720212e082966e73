import type { Article } from '../article/article.ts';
import type {
  CorpusIndex,
  IndexAnswer,
  IndexQuery,
  Posting,
  Postings,
} from '../match/corpus-index.ts';
import { wantedRows } from '../match/wanted-rows.ts';
import type { CorpusDatabase } from './database.ts';
import { type LiveRows, liveRowsOf } from './live-rows.ts';
import { type BlockEntry, findEntry, readApart, readEntry, standsApart } from './posting-block.ts';
import { apartKeys, bucketKeys, bucketOf } from './posting-key.ts';
import { openDirectly, readDirectly } from './read-directly.ts';
import { noteDamage } from './reindex.ts';
import { visibleIn } from './visible-articles.ts';

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

/**
 * In one transaction, so that all of the answer speaks of the same corpus. What has come is used while
 * the database reads on, in a process of its own.
 */
function searchOnce(
  db: CorpusDatabase,
  { keys, most = () => Infinity, choose, pause, meanwhile, use }: IndexQuery,
): Promise<IndexAnswer & { damaged: string[] }> {
  const tables = [db.sources, db.segments, db.postings, db.articles];
  return readDirectly(db, tables, async (read) => {
    const allSources = read.all(db.sources);
    const allSegments = read.all(db.segments);
    const asked = keys.map((key) => ({
      key,
      blocks: read.all(db.postings, bucketKeys(bucketOf(key))),
    }));
    meanwhile?.();
    const sources = await read.answer(allSources);
    const live = liveRowsOf(sources, await read.answer(allSegments));
    const limit = most(live.articles);
    const known: { key: string; entries: Entries; apart: IDBRequest<Uint8Array[]> | null }[] = [];
    for (const { key, blocks } of asked) {
      const entries = entriesOf(key, await read.answer(blocks), live);
      const isApart =
        entries.holders <= limit && entries.found.some(({ entry }) => standsApart(entry));
      const apart = isApart ? read.all(db.postings, apartKeys(bucketOf(key))) : null;
      known.push({ key, entries, apart });
    }
    const postings = new Map<string, Postings>();
    const damaged: string[] = [];
    for (const { key, entries, apart } of known) {
      const long = apart ? await read.answer(apart) : [];
      const told = postingsOf(key, entries, long, limit, live);
      if (told.damaged) damaged.push(key);
      if (told.postings.holders > 0) postings.set(key, told.postings);
    }
    const isVisible = visibleIn(live, sources);
    const ids = new Set<string>();
    const articles = new Map<number, Article>();
    for (const rows of wantedRows(choose(postings, live.articles), pause)) {
      const records = rows.map((row) => read.one(db.articles, row));
      for (const record of records) {
        const stored = await read.answer(record);
        // An article that two sources bring is given once.
        if (!isVisible(stored) || ids.has(stored.id)) continue;
        ids.add(stored.id);
        articles.set(stored.row, stored.article);
        use?.(stored.article);
      }
    }
    return { size: live.articles, postings, articles, damaged };
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
