import type { Article, StatedDate } from '../../article/article.ts';
import { articleOfRecord } from '../../article/article-schema.ts';
import { normalizedUrl } from '../../article/canonical-url.ts';
import { statedIso } from '../../article/iso-date.ts';
import type { Feed, FeedItem } from './feed.ts';
import { outletOfItem } from './outlet-of-feed.ts';

/** Letters of a text that is more than a teaser. */
const LONG_TEXT = 1_200;

/**
 * The article that a feed tells of, from what the feed gives; null where it has no usable address or
 * no words. Where there is no summary, the headline is all there is to read.
 * @param base address of the feed
 */
export function articleOfItem(item: FeedItem, feed: Feed, base: string): Article | null {
  const url = item.link === null ? null : normalizedUrl(item.link.trim(), base);
  if (url === null) return null;
  const paragraphs = item.paragraphs.length > 0 ? item.paragraphs : [item.title ?? ''];
  const whole = item.whole && paragraphs.join(' ').length >= LONG_TEXT;
  return articleOfRecord({
    url,
    outlet: outletOfItem(item, feed, url),
    headline: item.title,
    published: dateOf(item.published),
    modified: dateOf(item.modified),
    authors: item.authors.slice(0, 50),
    credit: null,
    language: languageOf(item.language ?? feed.language),
    section: null,
    keywords: item.keywords.slice(0, 200),
    about: [],
    paragraphs,
    headings: [],
    corrections: [],
    ...(!whole && { form: 'excerpt' }),
  });
}

function dateOf(written: string | null): StatedDate | null {
  const iso = written === null ? null : statedIso(written);
  return iso === null ? null : { iso, origin: 'feed' };
}

function languageOf(tag: string | null): string | null {
  return tag && /^[a-z]{2,3}([-_][a-z\d]{1,8}){0,3}$/i.test(tag) ? tag.replace('_', '-') : null;
}
