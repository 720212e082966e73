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

/**
 * Fetches the whole articles that a feed lists, newest first, one after the other. What can't be read
 * stays as the feed gave it. The first failure of a server ends the run: it is asked again next time.
 * @returns how many were read, and how many are left for the next run
 */
export async function fetchWholeArticles(
  db: CorpusDatabase,
  source: { id: string; address: string },
  items: readonly Article[],
  options: WebOptions & { readPage: ReadPage },
  { signal, onProgress }: SyncRun,
): Promise<{ read: number; left: number }> {
  let done = 0;
  let read = 0;
  const chosen = items.slice(0, MOST_AT_ONCE);
  for (const item of chosen) {
    if (signal?.aborted) break;
    await onProgress({ done, total: chosen.length, phase: 'fetching' });
    if (await mayAsk(item.id, source.address, options)) {
      const whole = await fetchArticle(item, options);
      if (whole === 'later') break;
      if (!(await settleFeedItem(db, source.id, item.id, whole))) break;
      if (whole) read += 1;
    }
    done += 1;
  }
  return { read, left: items.length - done };
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
): Promise<Article | null | 'later'> {
  const page = await fetchText(item.id, options, { most: MOST_BYTES });
  if (failed(page))
    return ['not_found', 'redirected', 'too_large', 'damaged'].includes(page.failure)
      ? null
      : 'later';
  const result = await options.readPage({ html: page.text, url: page.address });
  if (result === null) return 'later';
  if (!('article' in result)) return null;
  const article = ownArticle(result.article, page.address);
  return { ...article, published: article.published ?? item.published };
}
