import { isPrivateHost } from '../../corpus/is-private-host.ts';
import type { FeedState } from '../../corpus/source.ts';
import { failed, type Failure } from '../failure.ts';
import { fetchBytes, type FetchedBytes, type FetchOptions } from '../fetch-bytes.ts';
import { textOfBytes } from '../text-of-bytes.ts';
import type { Feed } from './feed.ts';
import { readFeed } from './read-feed.ts';

export interface WebOptions extends FetchOptions {
  /** Whether the browser lets us fetch from this origin; asked for each request. */
  allowed?: (origin: string) => Promise<boolean>;
}

/** Bytes of a feed; a news sitemap of 1,000 articles is far smaller. */
const MOST = 10_000_000;

/** Milliseconds that one document may take. */
const PATIENCE = 30_000;

/** A feed as it was fetched, with what the next request tells the server of it. */
export interface FetchedFeed extends Pick<FeedState, 'etag' | 'lastModified'> {
  feed: Feed;
  address: string;
}

/** Fetches a document of the web as text; redirects may lead to origins that are granted. */
export async function fetchText(
  address: string,
  options: WebOptions,
  { most = MOST, headers = {} }: { most?: number; headers?: Record<string, string> } = {},
): Promise<(FetchedBytes & { text: string }) | Failure> {
  const { allowed, ...rest } = options;
  const mayEndAt = async (end: string): Promise<boolean> => {
    const { origin, hostname } = new URL(end);
    return !isPrivateHost(hostname) && (await allowed?.(origin)) === true;
  };
  const request = { most, headers, cache: 'no-store' as const, mayEndAt };
  const fetched = await fetchBytes(address, request, { patience: PATIENCE, ...rest });
  if (failed(fetched)) return fetched;
  return { ...fetched, text: textOfBytes(fetched.bytes, fetched.headers.get('content-type')) };
}

/** Fetches and reads a feed; 'unchanged' where the server has no other version than the one known. */
export async function fetchFeed(
  address: string,
  known: Pick<FeedState, 'etag' | 'lastModified'>,
  options: WebOptions,
): Promise<FetchedFeed | 'unchanged' | Failure> {
  const headers = {
    ...(known.etag !== null && { 'If-None-Match': known.etag }),
    ...(known.lastModified !== null && { 'If-Modified-Since': known.lastModified }),
  };
  const fetched = await fetchText(address, options, { headers });
  if (failed(fetched)) return fetched;
  if (fetched.status === 304) return 'unchanged';
  const feed = readFeed(fetched.text);
  if (!feed) return { failure: isPage(fetched.text) ? 'page_instead' : 'not_a_feed' };
  return {
    feed,
    address: fetched.address,
    etag: shortHeader(fetched.headers, 'etag'),
    lastModified: shortHeader(fetched.headers, 'last-modified'),
  };
}

/** Whether a text is a page for people, such as the sign-in page of a network. */
export function isPage(text: string): boolean {
  return /<(!doctype\s+html|html|head|body)[\s>]/i.test(text.slice(0, 2_000));
}

function shortHeader(headers: Headers, name: string): string | null {
  const value = headers.get(name);
  return value !== null && value.length <= 500 ? value : null;
}
