import type { CorpusDatabase } from './database.ts';
import { doubledRows } from './doubled-rows.ts';
import { liveRows } from './live-rows.ts';
import { termsOfBlock } from './posting-block.ts';
import { peopleKeys } from './posting-key.ts';

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
}

/**
 * Counts the corpus. While a sync is writing, the figures may run ahead of it, and an article that two
 * sources hold may count twice.
 * @param syncing - whether it is: then which rows are doubled is taken from the count before, if any
 */
export async function corpusFigures(db: CorpusDatabase, syncing = false): Promise<CorpusFigures> {
  const dated = db.articles.where('day').above('');
  const [live, doubled, { bySource, gone }, outlets, oldest, newest] = await Promise.all([
    liveRows(db),
    doubledRows(db, syncing),
    articlesBySource(db),
    db.articles.orderBy('outlet').uniqueKeys(),
    dated.first(),
    dated.last(),
  ]);
  return {
    articles: live.articles - gone - doubled.size,
    outlets: outlets.filter((outlet) => outlet !== '').length,
    people: await countPeople(db, `${live.articles} ${JSON.stringify(bySource)}`),
    first: oldest?.day ?? null,
    last: newest?.day ?? null,
    bySource,
  };
}

/**
 * In one transaction: to begin one for each of hundreds of feeds takes longer than to count. `gone` are
 * those of removed sources that stand among articles that are seen until they are swept.
 */
function articlesBySource(
  db: CorpusDatabase,
): Promise<{ bySource: Record<string, number>; gone: number }> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    const bySource: Record<string, number> = {};
    let gone = 0;
    const inPart = new Map<number, number>();
    for (const { runs } of await db.segments.toArray())
      for (const { part, articles } of runs) inPart.set(part, (inPart.get(part) ?? 0) + articles);
    for (const { id, parts, kind, removed } of await db.sources.toArray()) {
      // Articles that came one by one stand in no part of their source.
      const single = kind === 'kept' || kind === 'feed' || kind === 'sitemap';
      const count = single
        ? await db.articles.where('[source+id]').between([id], [id, []]).count()
        : parts.reduce((sum, part) => sum + (inPart.get(part) ?? 0), 0);
      bySource[id] = count;
      if (single && removed !== null) gone += count;
    }
    return { bySource, gone };
  });
}

const counted = new WeakMap<CorpusDatabase, { state: string; people: number }>();

/** People have buckets of their own in the index; they are counted again only when the corpus has changed. */
async function countPeople(db: CorpusDatabase, state: string): Promise<number> {
  const known = counted.get(db);
  if (known?.state === state) return known.people;
  let people = 0;
  for (const range of peopleKeys()) {
    const blocks = db.postings.where(':id').between(...range, true, true);
    const names = new Set<string>();
    for (const block of await blocks.toArray())
      for (const name of termsOfBlock(block)) names.add(name);
    people += names.size;
  }
  counted.set(db, { state, people });
  return people;
}
