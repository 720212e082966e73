import type { Article, Outlet } from '../article/article.ts';
import { sharedWording, type Wordings } from './wording.ts';

const TRACKING = /^(?:utm_|fbclid$|gclid$|mc_|ref$|cmpid$|ito$|icid$)/;
/** So much shared wording is the same text, read at two times or by two readers. */
const SAME_TEXT = 0.85;
/** How much longer one reading of a page may be than another. */
const LENGTH_RATIO = 1.25;

/** An address without what does not change the page: scheme, www, trailing slash, tracking, fragment. */
function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept.map(([name, value]) => `${name}=${value}`).toSorted();
  return `${hostname.replace(/^(?:www|m|amp)\./, '')}${pathname.replace(/\/(?:amp\/?)?$/, '')}?${query.join('&')}`;
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
export function isSamePage(article: Article, other: Article, wordings: Wordings): boolean {
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
