import { getDomain } from 'tldts';
import type { Article } from './article.ts';

/**
 * The registrable domain of a host ("edition.example.co.uk" → "example.co.uk"); blogs under a
 * hoster's name are outlets of their own. Null for addresses of machines and unknown hosts. For the
 * background only: the public suffix list is larger than a content script may be.
 */
export function registrableDomain(host: string): string | null {
  return getDomain(host, { allowPrivateDomains: true });
}

/** The article with its outlet's host reduced to the registrable domain, where it has one. */
export function withRegistrableDomain(article: Article): Article {
  const { domain } = article.outlet;
  const registrable = domain && registrableDomain(domain);
  return registrable ? { ...article, outlet: { ...article.outlet, domain: registrable } } : article;
}
