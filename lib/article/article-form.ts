import type { Article } from './article.ts';
import type { Page } from './page.ts';
import { typesOf } from './structured-data.ts';

/** A paid text with more characters than this is taken for whole: its reader has paid. */
const wholeLength = 1_500;
const liveLine = /\blive[- ]?(?:blog|updates?|coverage)\b/i;

/** What kind of incomplete text a page holds, or undefined for an ordinary article. */
export function articleForm(page: Page, headline: string | null, length: number): Article['form'] {
  const free = page.article?.['isAccessibleForFree'];
  if (length < wholeLength && (free === false || /^false$/i.test(String(free)))) return 'excerpt';
  const live =
    page.nodes.some((node) => typesOf(node).includes('LiveBlogPosting')) ||
    liveLine.test(headline ?? '') ||
    /\/live-?(?:blog|updates?)?\//i.test(page.url);
  return live ? 'live-blog' : undefined;
}
