import { readArticle } from './read-article.ts';
import type { ReadResult } from './read-result.ts';

/** UTF-16 units: above it a page is refused before it is parsed. */
const longestHtml = 20_000_000;

/**
 * Reads a page that was fetched, with the same code as a page in a tab. No script of it runs and
 * nothing that it refers to is loaded.
 * @param parse - makes an inert document of the HTML: the browser's `DOMParser`, or one for Node
 */
export function readHtml(html: string, url: string, parse: (html: string) => Document): ReadResult {
  if (html.length > longestHtml) return { refused: 'too-large' };
  return readArticle(parse(html), url);
}
