import type { Article } from '../article/article.ts';

const MS_A_DAY = 86_400_000;

/** Day of publication as days since 1970, in the zone that the page gives; null without a date. */
export function publishedDay(article: Article): number | null {
  const time = Date.parse(article.published?.iso.slice(0, 10) ?? '');
  return Number.isNaN(time) ? null : Math.floor(time / MS_A_DAY);
}
