import type { Article, Outlet } from '../article/article.ts';
import { sharedWording, type OwnWordings } from './own-wording.ts';

/** So much shared wording is the same text, read at two times or by two readers. */
const SAME_TEXT = 0.85;
/** How much longer one reading of a page may be than another. */
const LENGTH_RATIO = 1.25;

/** The address of an article, which names no tracking, without scheme, www or the like, and last slash. */
function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:(?:www|m|amp)\.)?/, '')
    .replace(/^([^?]*?)\/(?:amp\/?)?(?=\?|$)/, '$1');
}

function nowhere({ url, outlet }: Article): boolean {
  return url === null && outlet.name === null && outlet.domain === null;
}

function sameOutlet(a: Outlet, b: Outlet): boolean {
  if (a.domain !== null && b.domain !== null) return a.domain === b.domain;
  return a.name !== null && a.name.toLowerCase() === b.name?.toLowerCase();
}

/**
 * Whether an article of the corpus is the open page itself: the same address, or nearly the same text
 * where the corpus has neither address nor outlet for it, or the same outlet.
 */
export function isSamePage(article: Article, other: Article, wordings: OwnWordings): boolean {
  if (article.id === other.id) return true;
  if (article.url && other.url && plainAddress(article.url) === plainAddress(other.url))
    return true;
  if (!nowhere(other) && !nowhere(article) && !sameOutlet(article.outlet, other.outlet))
    return false;
  const [short = 0, long = 0] = [article, other]
    .map(({ paragraphs }) => paragraphs.reduce((sum, { length }) => sum + length, 0))
    .toSorted((a, b) => a - b);
  if (long > short * LENGTH_RATIO) return false;
  return sharedWording(wordings.of(article), wordings.of(other)) >= SAME_TEXT;
}
