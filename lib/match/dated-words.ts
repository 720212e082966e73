import type { Article } from '../article/article.ts';

const MS_A_DAY = 86_400_000;
const MONTH = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}';
const DAY_OF_MONTH = new RegExp(
  String.raw`\b${MONTH}\.? (\d{1,2})\b|\b(\d{1,2})(?:st|nd|rd|th)? ${MONTH}\b`,
  'g',
);

/** Day of publication as days since 1970, in the zone that the page gives; null without a date. */
export function publishedDay(article: Article): number | null {
  const time = Date.parse(article.published?.iso.slice(0, 10) ?? '');
  return Number.isNaN(time) ? null : Math.floor(time / MS_A_DAY);
}

/** Days of the year that a text names, as "Jun 12". */
export function daysNamed(text: string): Set<string> {
  const days = new Set<string>();
  for (const [, month, day, dayFirst, monthLast] of text.matchAll(DAY_OF_MONTH))
    days.add(`${month ?? monthLast} ${day ?? dayFirst}`);
  return days;
}
