import type { FoundSource } from '../../lib/sync/feeds/discover-sources.ts';

/** Feeds of news about celebrities, as their outlets give them to readers; from general knowledge. */
export const suggested: FoundSource[] = [
  ['BBC News: Entertainment', 'https://feeds.bbci.co.uk/news/entertainment_and_arts/rss.xml'],
  ['Billboard', 'https://www.billboard.com/feed/'],
  ['E! Online', 'https://www.eonline.com/syndication/feeds/rssfeeds/topstories.xml'],
  ['Just Jared', 'https://www.justjared.com/feed/'],
  ['Page Six', 'https://pagesix.com/feed/'],
  ['Sky News: Entertainment', 'https://feeds.skynews.com/feeds/rss/entertainment.xml'],
  ['The Guardian: Celebrity', 'https://www.theguardian.com/lifeandstyle/celebrity/rss'],
  ['The Hollywood Reporter', 'https://www.hollywoodreporter.com/feed/'],
  ['TMZ', 'https://www.tmz.com/rss.xml'],
  ['Us Weekly', 'https://www.usmagazine.com/feed/'],
  ['Variety', 'https://variety.com/feed/'],
].map(([title = '', address = '']) => ({ kind: 'feed', title, address }));

/** Those of them that are not among these sources. */
export function suggestedFeeds(sources: readonly { address: string | null }[]): FoundSource[] {
  const held = new Set(sources.map(({ address }) => address));
  return suggested.filter(({ address }) => !held.has(address));
}
