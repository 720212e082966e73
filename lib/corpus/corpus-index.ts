import type { Article } from '../article/article.ts';
import type { CorpusIndex, Posting } from '../match/corpus-index.ts';
import type { CorpusDatabase } from './database.ts';
import { type LiveRows, liveRows } from './live-rows.ts';
import { decodeBlock, type PostingBlock } from './posting-block.ts';
import { postingKeys } from './posting-key.ts';
import { noteDamage } from './reindex.ts';
import { visibleArticles } from './visible-articles.ts';

/** Keys read in one transaction: few enough that a writer waits only milliseconds. */
const BATCH = 24;

/** The corpus in the database as matching sees it. Nothing is kept between two calls. */
export function corpusIndex(db: CorpusDatabase): CorpusIndex {
  return {
    size: () =>
      db.transaction('r', db.sources, db.segments, async () => (await liveRows(db)).articles),
    async postings(keys) {
      const found = new Map<string, Posting[]>();
      for (let at = 0; at < keys.length; at += BATCH)
        await readPostings(db, keys.slice(at, at + BATCH), found);
      return found;
    },
    articles: (rows) => readArticles(db, rows),
  };
}

async function readPostings(
  db: CorpusDatabase,
  keys: readonly string[],
  found: Map<string, Posting[]>,
): Promise<void> {
  const [live, ...blocks] = await db.transaction('r', db.sources, db.segments, db.postings, () =>
    Promise.all([
      liveRows(db),
      ...keys.map((key) =>
        db.postings
          .where(':id')
          .between(...postingKeys(key), false, false)
          .toArray(),
      ),
    ]),
  );
  for (const [at, key] of keys.entries()) {
    const lists: Posting[][] = [];
    for (const bytes of blocks[at] ?? []) {
      const block = decodeBlock(bytes);
      if (!block)
        await noteDamage(db, key).catch(() => undefined); // noted at the next match
      else if (live.isLive(block.segment)) lists.push(seenPostings(block, live));
    }
    const postings = lists.flat();
    if (postings.length > 0) found.set(key, postings);
  }
}

function seenPostings({ segment, postings }: PostingBlock, live: LiveRows): Posting[] {
  return live.isMixed(segment) ? postings.filter(({ row }) => live.has(row)) : postings;
}

/** An article that two sources bring is given once. */
function readArticles(db: CorpusDatabase, rows: readonly number[]): Promise<Map<number, Article>> {
  return db.transaction('r', db.sources, db.segments, db.articles, async () => {
    const visible = await visibleArticles(db, await db.articles.bulkGet([...rows]));
    const seen = new Set<string>();
    const articles = new Map<number, Article>();
    for (const { row, id, article } of visible) {
      if (!seen.has(id)) articles.set(row, article);
      seen.add(id);
    }
    return articles;
  });
}
