import type { Article } from '../../article/article.ts';
import type { ReadResult } from '../../article/read-result.ts';
import { ownArticle } from '../../article/own-article.ts';
import type { CorpusDatabase } from '../../corpus/database.ts';
import { settleFeedItem } from '../../corpus/feed-articles.ts';
import { isPrivateHost } from '../../corpus/is-private-host.ts';
import { failed } from '../failure.ts';
import type { SyncRun } from '../run-sync.ts';
import { fetchText, type WebOptions } from './fetch-feed.ts';

/**
 * Reads a fetched page with the code that reads pages in tabs; null where it can't be read just now,
 * as when the browser has closed the document that reads it.
 */
export type ReadPage = (page: { html: string; url: string }) => Promise<ReadResult | null>;

/** Articles fetched in one run: the rest has its turn in the next. */
const MOST_AT_ONCE = 20;

/** Bytes of one page. */
const MOST_BYTES = 5_000_000;

/** What a server says of a page that is not for us, today or another day. */
const CLOSED = new Set([401, 403, 451]);

/** What says nothing of the page that was asked for. */
const UNHEARD = new Set(['unreachable', 'asked_to_wait', 'cancelled']);

/** A page that failed as often is not asked for again. */
const MOST_TRIES = 5;

/** What came of a run. */
export interface WholeArticles {
  /** Articles that had their turn, and those that lie where we may not ask. */
  wanted: number;
  /** Articles that were read. */
  read: number;
  /** Articles left for the next run. */
  left: number;
  /** How often a page was asked for in vain, of those that are left. */
  tries: Record<string, number>;
}

/**
 * Fetches the whole articles that a feed lists, newest first, one after the other. What can't be read
 * stays as the feed gave it. The first other failure of a host ends what is asked of it: it is asked
 * again next time, for the pages that failed last of all, so that one that always fails holds up none.
 * @param before - `tries` as the last run gave them
 */
export async function fetchWholeArticles(
  db: CorpusDatabase,
  source: { id: string; address: string },
  items: readonly Article[],
  before: Readonly<Record<string, number>>,
  options: WebOptions & { readPage: ReadPage },
  { signal, onProgress }: SyncRun,
): Promise<WholeArticles> {
  let asked = 0;
  let read = 0;
  const open = await openItems(items, source.address, options);
  const triesOf = ({ id }: Article): number => before[id] ?? 0;
  const total = Math.min(open.length, MOST_AT_ONCE);
  const left = new Map(open.map((item) => [item.id, triesOf(item)]));
  const down = new Set<string>();
  for (const item of open.toSorted((a, b) => triesOf(a) - triesOf(b))) {
    if (signal?.aborted || asked === MOST_AT_ONCE) break;
    const { host } = new URL(item.id);
    if (down.has(host)) continue;
    await onProgress({ done: asked, total, phase: 'fetching' });
    asked += 1;
    const whole = await fetchArticle(item, options);
    const isLater = whole === 'later' || whole === 'unheard';
    if (isLater) {
      down.add(host);
      const tries = triesOf(item) + (whole === 'later' ? 1 : 0);
      left.set(item.id, tries);
      if (tries < MOST_TRIES) continue;
    }
    if (!(await settleFeedItem(db, source.id, item.id, isLater ? null : whole))) break;
    left.delete(item.id);
    if (whole && !isLater) read += 1;
  }
  const tries = Object.fromEntries([...left].filter(([, times]) => times > 0));
  const closed = items.length - open.length;
  return { wanted: asked + closed, read, left: left.size, tries };
}

/** The items that lie where we may ask. */
async function openItems(
  items: readonly Article[],
  feed: string,
  options: WebOptions,
): Promise<Article[]> {
  const byOrigin = Map.groupBy(items, ({ id }) => new URL(id).origin);
  const open = new Set<string>();
  for (const origin of byOrigin.keys()) if (await mayAsk(origin, feed, options)) open.add(origin);
  return items.filter(({ id }) => open.has(new URL(id).origin));
}

/** A feed can't send us to a host in the local network, unless it lies there itself. */
async function mayAsk(address: string, feed: string, { allowed }: WebOptions): Promise<boolean> {
  const { hostname, origin } = new URL(address);
  if (isPrivateHost(hostname) && hostname !== new URL(feed).hostname) return false;
  return (await allowed?.(origin)) ?? true;
}

async function fetchArticle(
  item: Article,
  options: WebOptions & { readPage: ReadPage },
): Promise<Article | null | 'later' | 'unheard'> {
  const page = await fetchText(item.id, options, { most: MOST_BYTES });
  if (failed(page)) {
    const { failure, status = 0 } = page;
    const final = ['not_found', 'redirected', 'too_large', 'damaged'].includes(failure);
    if (final || CLOSED.has(status)) return null;
    return UNHEARD.has(failure) ? 'unheard' : 'later';
  }
  const result = await options.readPage({ html: page.text, url: page.address });
  if (result === null) return 'later';
  if (!('article' in result)) return null;
  const article = ownArticle(result.article, page.address);
  return { ...article, published: article.published ?? item.published };
}
