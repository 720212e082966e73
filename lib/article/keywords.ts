import { metaValue } from './meta-tags.ts';
import type { Page } from './page.ts';
import { plainText } from './plain-text.ts';
import { valuesOf } from './structured-data.ts';

/** The article's keywords as the page states them, without repeats. */
export function keywordsOf(page: Page): string[] {
  const stated = valuesOf(page.article?.['keywords']);
  const tags = page.meta.get('article:tag') ?? [];
  const others = [metaValue(page.meta, 'news_keywords', 'keywords', 'parsely-tags')];
  const values = stated.length ? stated : tags.length ? tags : others;
  const words = values.flatMap((value) => plainText(value)?.split(/ ?[,;|] ?/) ?? []);
  return [...new Set(words.filter((word) => word && word.length < 80))].slice(0, 40);
}
