import { metaValue } from './meta-tags.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { namesOf, typesOf } from './structured-data.ts';

/** The outlet's own name as the page gives it, or null. */
export function outletName(page: Page): string | null {
  const site = page.nodes.find((node) => typesOf(node).includes('WebSite'));
  const name =
    plainText(metaValue(page.meta, 'og:site_name')) ??
    plainText(namesOf(page.article?.['publisher'], page.nodes)[0]) ??
    plainText(site?.['name']) ??
    plainText(metaValue(page.meta, 'application-name', 'apple-mobile-web-app-title'));
  return name && name.length <= 80 ? name.replace(/^https?:\/\/(?:www\.)?|\/$/g, '') : null;
}

/** The host of an address without "www", or null. */
export function hostOf(url: string): string | null {
  const host = URL.parse(url)?.hostname.replace(/^www\./, '');
  return host || null;
}
