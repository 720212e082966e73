import { plainText } from './plain-text.ts';
import { isStructured, typesOf, valuesOf } from './structured-data.ts';
import type { StructuredNode } from './structured-data.ts';

const articleType = /(?:Article|BlogPosting|LiveBlogPosting|Report|ReviewNewsArticle)$/;

/** Whether a schema.org node describes a news article, a post or a report. */
export function isArticleNode(node: StructuredNode): boolean {
  return typesOf(node).some((type) => articleType.test(type));
}

function path(url: string): string {
  const parsed = URL.parse(url);
  return parsed
    ? `${parsed.hostname.replace(/^www\./, '')}${parsed.pathname.replace(/\/$/, '')}`
    : url;
}

/** The addresses that a node gives as its own. */
export function addressesOf(node: StructuredNode): string[] {
  return ['url', '@id', 'mainEntityOfPage'].flatMap((key) =>
    valuesOf(node[key]).flatMap((value) => {
      if (typeof value === 'string') return [value];
      if (!isStructured(value)) return [];
      const { '@id': id, url } = value;
      return [id, url].filter((part) => typeof part === 'string');
    }),
  );
}

/**
 * The node that describes the article at this address. Pages that load one article after another,
 * and pages that describe their teasers, carry several: the one with this address counts, then the
 * one with a shown headline, then of two the first that has a headline or a date. Of many without
 * either, none: that is a listing.
 */
export function articleNode(
  nodes: readonly StructuredNode[],
  url: string,
  headlines: readonly string[],
): StructuredNode | null {
  const articles = nodes.filter(isArticleNode);
  if (articles.length < 2) return articles[0] ?? null;
  const here = path(url);
  const shown = new Set(headlines.map((headline) => headline.toLowerCase()));
  return (
    articles.find((node) => addressesOf(node).some((address) => path(address) === here)) ??
    articles.find((node) => shown.has(plainText(node['headline'])?.toLowerCase() ?? '')) ??
    (articles.length < 3
      ? articles.find((node) => node['headline'] ?? node['datePublished'])
      : null) ??
    null
  );
}
