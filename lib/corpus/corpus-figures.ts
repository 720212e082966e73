import type { Collection, InsertType } from 'dexie';
import type { CorpusDatabase } from './database.ts';
import { doubledRows } from './doubled-rows.ts';
import { termsOfBlock, termsOfRows } from './posting-block.ts';
import { peopleKeys } from './posting-key.ts';
import { type SeenRows, seenRows } from './seen-rows.ts';
import type { StoredArticle } from './stored-article.ts';

/** What the corpus holds. */
export interface CorpusFigures {
  /** Each once, however many sources hold it. */
  articles: number;
  outlets: number;
  /** Names found in headlines and first paragraphs. */
  people: number;
  /** Days of the oldest and the newest article, as ISO dates; null where none is dated. */
  first: string | null;
  last: string | null;
  /** Articles by source id. */
  bySource: Record<string, number>;
  /** The last sync of each source that is counted in, as its time; milliseconds since 1970. */
  lastRuns: Record<string, number>;
}

/** Rows that are looked at first for one that is seen. */
const FIRST = 16;

/**
 * Counts the corpus. While a sync is writing, the figures may run ahead of it, and an article that two
 * sources hold may count twice.
 * @param syncing - whether it is: then which rows are doubled is taken from the count before, if any,
 *   and outlets, people and days are those of all that stands in the database
 */
export async function corpusFigures(db: CorpusDatabase, syncing = false): Promise<CorpusFigures> {
  const [seen, doubled] = await Promise.all([seenRows(db), doubledRows(db, syncing)]);
  const { bySource, lastRuns } = seen;
  const among = syncing ? { ...seen, unseen: 0, has: () => true, isLive: () => true } : seen;
  const dated = () => db.articles.where('day').above('');
  const [outlets, people, first, last] = await Promise.all([
    countOutlets(db, among),
    countPeople(db, among, `${seen.articles} ${among.unseen} ${JSON.stringify(bySource)}`),
    dayOfFirst(db, dated, among),
    // oxlint-disable-next-line unicorn/no-array-reverse -- that is for arrays
    dayOfFirst(db, () => dated().reverse(), among),
  ]);
  return {
    articles: seen.articles - doubled.size,
    outlets,
    people,
    first,
    last,
    bySource,
    lastRuns,
  };
}

async function countOutlets(db: CorpusDatabase, { unseen, has }: SeenRows): Promise<number> {
  let count = 0;
  for (const outlet of await db.articles.orderBy('outlet').uniqueKeys()) {
    if (outlet === '') continue;
    // Of one row more than can be unseen, one is seen.
    const some = db.articles
      .where('outlet')
      .equals(outlet)
      .limit(unseen + 1);
    if (unseen === 0 || (await some.primaryKeys()).some(has)) count++;
  }
  return count;
}

/** The day of the first of these articles that is seen. */
async function dayOfFirst(
  db: CorpusDatabase,
  articles: () => Collection<StoredArticle, number, InsertType<StoredArticle, 'row'>>,
  { unseen, has }: SeenRows,
): Promise<string | null> {
  for (let most = FIRST; ; most *= 4) {
    const rows = await articles()
      .limit(Math.min(most, unseen + 1))
      .primaryKeys();
    const row = rows.find(has);
    if (row !== undefined) return (await db.articles.get(row))?.day ?? null;
    if (rows.length < most) return null;
  }
}

const counted = new WeakMap<CorpusDatabase, { state: string; people: number }>();

/** People have buckets of their own in the index; they are counted again only when the corpus has changed. */
async function countPeople(
  db: CorpusDatabase,
  { unseen, has, isLive }: SeenRows,
  state: string,
): Promise<number> {
  const known = counted.get(db);
  if (known?.state === state) return known.people;
  let people = 0;
  for (const range of peopleKeys()) {
    const blocks = db.postings.where(':id').between(...range, true, true);
    const names = new Set<string>();
    for (const block of await blocks.toArray()) {
      const found = unseen === 0 ? termsOfBlock(block) : termsOfRows(block, has, isLive);
      for (const name of found) names.add(name);
    }
    people += names.size;
  }
  counted.set(db, { state, people });
  return people;
}
