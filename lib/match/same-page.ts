import type { Article } from '../article/article.ts';

const TRACKING = /^(utm_|fbclid$|gclid$|mc_|ref$|cmpid$|ito$|icid$)/;

/** An address without what does not change the page: scheme, www, trailing slash, tracking, fragment. */
function plainAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { hostname, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('&');
  return `${hostname.replace(/^(www|m|amp)\./, '')}${pathname.replace(/\/(amp\/?)?$/, '')}?${query}`;
}

/** Whether two articles are one page: the open one and its own record in the corpus. */
export function isSamePage(article: Article, other: Article): boolean {
  if (article.id === other.id) return true;
  return Boolean(article.url && other.url && plainAddress(article.url) === plainAddress(other.url));
}
