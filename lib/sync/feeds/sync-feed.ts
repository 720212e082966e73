import type { Article } from '../../article/article.ts';
import type { CorpusDatabase } from '../../corpus/database.ts';
import { addFeedArticles } from '../../corpus/feed-articles.ts';
import { handledItems } from '../../corpus/handled-items.ts';
import { type FeedState, newFeedState, noCounts, type Source } from '../../corpus/source.ts';
import { failed, type Failure } from '../failure.ts';
import type { SyncResult, SyncRun } from '../run-sync.ts';
import { articleOfItem } from './article-of-item.ts';
import { fetchFeed, type FetchedFeed, type WebOptions } from './fetch-feed.ts';
import { fetchWholeArticles, type ReadPage, type WholeArticles } from './fetch-whole-articles.ts';

export interface FeedOptions extends WebOptions {
  /** Reads a fetched page; without it no whole article is fetched. */
  readPage?: ReadPage;
}

/** Sitemaps that are followed from one index. */
const MOST_SITEMAPS = 3;

/** Origins remembered of one feed. */
const MOST_SITES = 5;

const noneAsked: WholeArticles = { wanted: 0, read: 0, left: 0, tries: {} };

/**
 * Brings a feed or a news sitemap up to date. What it lists is added to what came before; nothing is
 * taken away, since a feed shows only its newest items.
 * @throws Dexie's error when the database fails
 */
export async function syncFeed(
  db: CorpusDatabase,
  source: Source & { address: string },
  options: FeedOptions,
  run: SyncRun,
): Promise<SyncResult> {
  await run.onProgress({ done: 0, total: 0, phase: 'asking' });
  const state = source.feed ?? newFeedState;
  const fetched = await fetchFeed(source.address, state, options);
  if (fetched === 'unchanged') return { outcome: 'unchanged', counts: noCounts };
  if (failed(fetched)) return fetched;
  const feeds = fetched.feed.kind === 'index' ? await listedIn(fetched, options) : [fetched];
  if (failed(feeds)) return feeds;

  const { articles, refused } = articlesOf(feeds);
  if (articles.length === 0 && refused > 0) return { failure: 'nothing_usable' };
  const ids = articles.map(({ id }) => id);
  const handled = await handledItems(db, source.id, ids);
  const plain = articles.filter(({ id }) => !handled.has(id));
  await run.onProgress({ done: 0, total: articles.length, phase: 'writing' });
  const added = await addFeedArticles(db, source.id, plain);
  if (added === null) return { failure: 'interrupted' };

  const { readPage } = options;
  const { wanted, read, left, tries } =
    state.whole && readPage
      ? await fetchWholeArticles(
          db,
          source,
          plain,
          state.tries ?? {},
          { ...options, readPage },
          run,
        )
      : noneAsked;
  if (run.signal?.aborted) return { failure: 'cancelled' };
  // An index keeps its version while the sitemaps that it lists change.
  const isIndex = fetched.feed.kind === 'index';
  await remember(db, source.id, {
    etag: isIndex ? null : fetched.etag,
    lastModified: isIndex ? null : fetched.lastModified,
    sites: [...new Set(ids.map((id) => new URL(id).origin))].slice(0, MOST_SITES),
    // With articles left to be fetched, the same version of the feed is of use once more.
    ...(left > 0 && { etag: null, lastModified: null }),
    ...(wanted > 0 && { lastWhole: { wanted, unread: wanted - read } }),
    tries,
  });
  const news = added > 0 || read > 0;
  return {
    outcome: news ? 'updated' : 'unchanged',
    counts: news ? { added, removed: 0, refused } : noCounts,
  };
}

/** The sitemaps that an index lists; those on other sites are not followed. */
async function listedIn(
  { feed, address }: FetchedFeed,
  options: FeedOptions,
): Promise<FetchedFeed[] | Failure> {
  const own = new URL(address).origin;
  const near = feed.sitemaps.filter((each) => URL.parse(each)?.origin === own);
  const feeds: FetchedFeed[] = [];
  for (const each of near.slice(0, MOST_SITEMAPS)) {
    const fetched = await fetchFeed(each, newFeedState, options);
    if (fetched === 'unchanged') continue;
    if (failed(fetched)) return fetched;
    feeds.push(fetched);
  }
  return feeds;
}

function articlesOf(feeds: FetchedFeed[]): { articles: Article[]; refused: number } {
  const articles = new Map<string, Article>();
  let refused = 0;
  for (const { feed, address } of feeds)
    for (const item of feed.items) {
      const article = articleOfItem(item, feed, address);
      if (!article) refused += 1;
      // Of an item that is listed twice the first is the newer.
      else if (!articles.has(article.id)) articles.set(article.id, article);
    }
  return { articles: [...articles.values()], refused };
}

async function remember(
  db: CorpusDatabase,
  id: string,
  changes: Partial<FeedState>,
): Promise<void> {
  await db.transaction('rw', db.sources, async () => {
    const source = await db.sources.get(id);
    if (source)
      await db.sources.update(id, { feed: { ...newFeedState, ...source.feed, ...changes } });
  });
}
