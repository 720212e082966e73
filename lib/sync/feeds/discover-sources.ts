import * as v from 'valibot';
import { isPrivateHost } from '../../corpus/is-private-host.ts';
import { failed, type Failure } from '../failure.ts';
import { webAddress } from '../web-address.ts';
import type { Feed } from './feed.ts';
import { feedLinks } from './feed-links.ts';
import { fetchText, isPage, type WebOptions } from './fetch-feed.ts';
import { readFeed } from './read-feed.ts';

/** Something that can be subscribed to. */
export interface FoundSource {
  kind: 'pack' | 'feed' | 'sitemap';
  address: string;
  title: string;
}

/**
 * What an address leads to: a pack, a feed or a news sitemap itself, or those that a page or the
 * site's `robots.txt` name. Where the answer is 'page_instead' or the like, nothing was found.
 */
export async function discoverSources(
  typed: string,
  options: WebOptions,
): Promise<FoundSource[] | Failure> {
  const parsed = webAddress(typed);
  if (failed(parsed)) return parsed;
  const { address } = parsed;
  const fetched = await fetchText(address, options);
  const found = failed(fetched) ? [] : sourcesIn(fetched.text, fetched.address, new URL(address));
  if (found.length > 0) return found;
  const beside = [...(await packIn(address, options)), ...(await newsSitemaps(address, options))];
  if (beside.length > 0) return beside;
  if (failed(fetched)) return fetched;
  return { failure: isPage(fetched.text) ? 'no_feed_found' : 'not_a_feed' };
}

function sourcesIn(text: string, address: string, { hostname }: URL): FoundSource[] {
  const { host } = new URL(address);
  const feed = readFeed(text);
  if (feed) return [{ kind: kindOf(feed), address, title: feed.title ?? host }];
  if (isPack(text)) return [{ kind: 'pack', address, title: host }];
  if (!isPage(text)) return [];
  return feedLinks(text, address)
    .filter((link) => !isStrangersHost(link.address, hostname))
    .map((link) => ({ kind: 'feed', address: link.address, title: link.title ?? host }));
}

const kindOf = ({ kind }: Feed): 'feed' | 'sitemap' => (kind === 'feed' ? 'feed' : 'sitemap');

/** A host in the local network that the reader did not type. */
function isStrangersHost(address: string, typed: string): boolean {
  const { hostname } = new URL(address);
  return hostname !== typed && isPrivateHost(hostname);
}

/** So much of it every version of `latest.json` has; its sync says what is wrong with the rest. */
const PackHead = v.object({ format: v.number(), manifest: v.object({ path: v.string() }) });

function isPack(text: string): boolean {
  try {
    return v.is(PackHead, JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

/** The pack whose folder was typed. */
async function packIn(address: string, options: WebOptions): Promise<FoundSource[]> {
  const url = new URL(address);
  if (!url.pathname.endsWith('/')) return [];
  url.pathname += 'latest.json';
  const fetched = await fetchText(url.href, options);
  if (failed(fetched) || !isPack(fetched.text)) return [];
  return [{ kind: 'pack', address: fetched.address, title: url.host }];
}

/** The sitemaps of news that `robots.txt` names, where a front page was typed. */
async function newsSitemaps(address: string, options: WebOptions): Promise<FoundSource[]> {
  const url = new URL(address);
  if (url.pathname !== '/') return [];
  const fetched = await fetchText(new URL('/robots.txt', address).href, options, { most: 500_000 });
  if (failed(fetched) || isPage(fetched.text)) return [];
  return fetched.text.split('\n').flatMap((line): FoundSource[] => {
    const named = /^sitemap:\s{0,20}(https?:\S{1,2000})/i.exec(line)?.[1];
    if (!named || !/news/i.test(named) || URL.parse(named)?.host !== url.host) return [];
    return [{ kind: 'sitemap', address: named, title: url.host }];
  });
}
