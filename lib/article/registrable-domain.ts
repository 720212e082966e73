import { getDomain } from 'tldts-icann';
import type { Article } from './article.ts';
import { SHARED_HOSTS } from './shared-hosts.ts';

/**
 * The registrable domain of a host ("edition.example.co.uk" → "example.co.uk"); blogs under a
 * hoster's name are outlets of their own. Null for addresses of machines and unknown hosts. For the
 * background only: the public suffix list is larger than a content script may be.
 */
export function registrableDomain(host: string): string | null {
  const domain = getDomain(host);
  if (domain === null || !SHARED_HOSTS.has(domain)) return domain;
  const [publisher] = host.toLowerCase().slice(0, -domain.length).split('.').slice(-2);
  return publisher === undefined || publisher === '' || publisher === 'www'
    ? domain
    : `${publisher}.${domain}`;
}

/** The article with its outlet's host reduced to the registrable domain, where it has one. */
export function withRegistrableDomain(article: Article): Article {
  const { domain } = article.outlet;
  const registrable = domain && registrableDomain(domain);
  return registrable ? { ...article, outlet: { ...article.outlet, domain: registrable } } : article;
}
