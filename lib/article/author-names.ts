import { metaValue } from './meta-tags.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { namesOf } from './structured-data.ts';

const tags = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'cxenseparse:author',
  'article.author',
];

function cleanName(name: string | null): string[] {
  if (!name || name.length > 120 || /https?:|@|www\.|\.com\b|facebook/i.test(name)) return [];
  const bare = name.replace(/^(?:written |posted |words )?by:?\s+/i, '').trim();
  return /\p{L}{2}/u.test(bare) ? [bare] : [];
}

/**
 * Who wrote the article, as the page states it in its data. Never guessed from the running text:
 * on pages that name nobody, that was wrong in 40 of 100 cases.
 */
export function authorNames(page: Page): string[] {
  const structured = namesOf(page.article?.['author'], page.nodes).flatMap((name) =>
    cleanName(plainText(name)),
  );
  if (structured.length) return [...new Set(structured)].slice(0, 20);
  const named = cleanName(plainText(metaValue(page.meta, ...tags)));
  if (named.length) return named;
  for (const selector of [
    '[itemprop~="author"] [itemprop="name"]',
    '[itemprop~="author"]:not(form)',
    'a[rel~="author"]',
  ]) {
    const found = Array.from(page.root.querySelectorAll(selector)).slice(0, 5);
    const names = found.flatMap((element) => cleanName(plainText(element.textContent)));
    if (names.length) return [...new Set(names)];
  }
  return [];
}
