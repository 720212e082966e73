import { plainText } from '../../article/plain-text.ts';
import { type Feed, type FeedItem, MOST_ITEMS, noItem } from './feed.ts';
import { childOf, childrenOf, type MarkupElement, textOfChild } from './markup-element.ts';

/**
 * Reads a news sitemap (Google's extension of sitemaps.org). Addresses without news are left out:
 * nothing but their link is known.
 */
export function readSitemap(root: MarkupElement): Feed {
  const items = childrenOf(root, 'url').flatMap((url) => newsItem(url) ?? []);
  return {
    kind: 'sitemap',
    title: items[0]?.outlet?.name ?? null,
    language: null,
    items: items.slice(0, MOST_ITEMS),
    sitemaps: [],
  };
}

/** Reads an index of sitemaps: those of news first, then the last changed. */
export function readSitemapIndex(root: MarkupElement): Feed {
  const listed = childrenOf(root, 'sitemap').map((each) => ({
    address: textOfChild(each, 'loc'),
    changed: textOfChild(each, 'lastmod'),
  }));
  const isNews = (address: string): number => (/news/i.test(address) ? 1 : 0);
  const sitemaps = listed
    .filter(({ address }) => address !== '')
    .toSorted(
      (a, b) => isNews(b.address) - isNews(a.address) || b.changed.localeCompare(a.changed, 'en'),
    )
    .map(({ address }) => address);
  return { kind: 'index', title: null, language: null, items: [], sitemaps };
}

function newsItem(url: MarkupElement): FeedItem | null {
  const news = childOf(url, 'news:news');
  const title = news && plainText(textOfChild(news, 'news:title'));
  if (!title) return null;
  const publication = childOf(news, 'news:publication');
  const outlet = publication && plainText(textOfChild(publication, 'news:name'), 200);
  return {
    ...noItem,
    link: textOfChild(url, 'loc') || null,
    title,
    published: textOfChild(news, 'news:publication_date') || null,
    modified: textOfChild(url, 'lastmod') || null,
    keywords: textOfChild(news, 'news:keywords')
      .split(',')
      .flatMap((word) => plainText(word, 200) ?? []),
    language: (publication && textOfChild(publication, 'news:language')) || null,
    outlet: outlet ? { name: outlet, link: null } : null,
  };
}
