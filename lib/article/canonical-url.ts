import { addressesOf } from './article-node.ts';
import { metaValue } from './meta-tags.ts';
import type { Page } from './page.ts';

/** Parameters that say where a reader came from, not what is read. From the publishers' own manuals. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_ga|_gl|cmp|cmpid|icid|ocid|ncid|ito|smid|smtyp|partner|xtor|at_\w+|ns_\w+|sr_share|guccounter|guce_\w+|ref|ref_src|ref_url|referrer|share|shared|soc_\w+|taid|__twitter_impression|outputType|amp)$/i;

/**
 * An address as an identity: http or https, no fragment, no credentials, no tracking parameters,
 * parameters in order. Null for every other scheme and for what is no address.
 */
export function normalizedUrl(url: string, base?: string): string | null {
  const parsed = URL.parse(url, base);
  if (!parsed || !/^https?:$/.test(parsed.protocol) || url.length > 2_000) return null;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  // In Firefox, the iterators of a page's objects do not iterate in a content script.
  const keys: string[] = [];
  parsed.searchParams.forEach((_value, key) => keys.push(key));
  for (const key of keys) if (tracking.test(key)) parsed.searchParams.delete(key);
  parsed.searchParams.sort();
  return parsed.href;
}

/**
 * The last two labels of the host, without a list of suffixes, which would be too much for a script in
 * every page; the background tells sites apart by theirs (own-article.ts).
 */
function tail(url: string): string {
  return (URL.parse(url)?.hostname ?? '').split('.').slice(-2).join('.');
}

function sameSite(a: string, b: string): boolean {
  return tail(a) !== '' && tail(a) === tail(b);
}

/**
 * The address that the page gives as its own, or else the one it was found at. Where the data of the
 * article agrees with the latter, that counts: on endless pages the link still names the first. A page may not claim
 * an address of another site, nor the front page of its own.
 */
export function canonicalUrl(page: Page): string | null {
  const { root, meta, url, article } = page;
  const here = normalizedUrl(url);
  const own = article ? addressesOf(article) : [];
  if (here && own.some((address) => normalizedUrl(address, url) === here)) return here;
  const claims = [
    root.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    metaValue(meta, 'og:url'),
  ];
  for (const claim of claims) {
    const address = claim && normalizedUrl(claim, url);
    if (!address || (here && !sameSite(address, here))) continue;
    if (new URL(address).pathname === '/' && here && new URL(here).pathname !== '/') continue;
    return address;
  }
  return here;
}
