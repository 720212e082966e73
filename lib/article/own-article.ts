import type { Article } from './article.ts';
import { articleId } from './article-id.ts';
import { normalizedUrl } from './canonical-url.ts';
import { hostOf } from './outlet-name.ts';
import { registrableDomain } from './registrable-domain.ts';

/** Whose an address is: the registrable domain, or the host where it has none; null for no address. */
function siteOf(address: string): string | null {
  const host = hostOf(address);
  return host && (registrableDomain(host) ?? host);
}

/**
 * The article that a page gave, as far as it may speak for itself: an address of another registrable
 * domain becomes the page's own, and the outlet is that of the address. The reading script can't tell
 * "star.co.uk" from "news.co.uk", nor two blogs of one hoster, and what it gives is not trusted anyway.
 * @param pageUrl the address of the page
 */
export function ownArticle(article: Article, pageUrl: string): Article {
  const site = siteOf(pageUrl);
  const claimed = article.url !== null && siteOf(article.url) === site ? article.url : null;
  const url = claimed ?? normalizedUrl(pageUrl);
  const outlet = { ...article.outlet, domain: site };
  return { ...article, id: articleId(url, article.paragraphs), url, outlet };
}
