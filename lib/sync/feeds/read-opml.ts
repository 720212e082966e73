import { plainText } from '../../article/plain-text.ts';
import { isPrivateHost } from '../../corpus/is-private-host.ts';
import { webAddress } from '../web-address.ts';
import type { FoundSource } from './discover-sources.ts';
import { childOf, childrenOf, type MarkupElement } from './markup-element.ts';
import { readMarkup } from './read-markup.ts';

/** Feeds taken of one list. */
const MOST = 2_000;

/**
 * The feeds of an OPML list, those in its folders too, each once; null where a text is none. Feeds in
 * the local network are left out: a list may come from anybody.
 */
export function readOpml(text: string): FoundSource[] | null {
  const root = readMarkup(text);
  const body = root?.name === 'opml' ? childOf(root, 'body') : null;
  if (!body) return null;
  const feeds = new Map<string, FoundSource>();
  const collect = (parent: MarkupElement): void => {
    for (const outline of childrenOf(parent, 'outline')) {
      const feed = feedOf(outline);
      if (feed && feeds.size < MOST) feeds.set(feed.address, feed);
      collect(outline);
    }
  };
  collect(body);
  return [...feeds.values()];
}

function feedOf({ attributes }: MarkupElement): FoundSource | null {
  const written = attributes.get('xmlurl');
  if (!written || !/^https?:/i.test(written.trim())) return null;
  const parsed = webAddress(written);
  if ('failure' in parsed) return null;
  const { hostname, host } = new URL(parsed.address);
  if (isPrivateHost(hostname)) return null;
  const title = plainText(attributes.get('title') ?? attributes.get('text') ?? '', 200) ?? host;
  const kind = attributes.get('type') === 'sitemap' ? 'sitemap' : 'feed';
  return { kind, address: parsed.address, title };
}
