import type { Feed } from './feed.ts';
import type { MarkupElement } from './markup-element.ts';
import { readAtom } from './read-atom.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { readMarkup } from './read-markup.ts';
import { readRss } from './read-rss.ts';
import { readSitemap, readSitemapIndex } from './read-sitemap.ts';

const readers = new Map<string, (root: MarkupElement) => Feed | null>([
  ['rss', readRss],
  ['rdf', readRss],
  ['rdf:rdf', readRss],
  ['feed', readAtom],
  ['urlset', readSitemap],
  ['sitemapindex', readSitemapIndex],
]);

/** Reads RSS, Atom, JSON Feed, a news sitemap or an index of sitemaps; null where a text is none. */
export function readFeed(text: string): Feed | null {
  const start = text
    .slice(0, 1_000)
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (start.startsWith('{')) return readJsonFeed(jsonOf(text));
  if (!start.startsWith('<')) return null;
  const root = readMarkup(text);
  return (root && readers.get(root.name)?.(root)) ?? null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
