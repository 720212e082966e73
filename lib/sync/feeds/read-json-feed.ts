import * as v from 'valibot';
import { plainText } from '../../article/plain-text.ts';
import { type Feed, type FeedItem, MOST_ITEMS } from './feed.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** A text; whatever else stands in its place counts as none. */
const text = v.fallback(v.nullish(v.string(), null), null);
const texts = v.fallback(v.nullish(v.array(text), []), []);
const people = v.fallback(v.nullish(v.array(v.object({ name: text })), []), []);

const Item = v.object({
  url: text,
  external_url: text,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  date_published: text,
  date_modified: text,
  author: v.fallback(v.nullish(v.object({ name: text }), null), null),
  authors: people,
  tags: texts,
  language: text,
});

const JsonFeed = v.object({
  version: v.pipe(v.string(), v.regex(/^https?:\/\/jsonfeed\.org\/version\//)),
  title: text,
  language: text,
  authors: people,
  items: v.array(v.unknown()),
});

/** Reads JSON Feed 1.0 and 1.1; null where the value is none. Malformed items become empty ones. */
export function readJsonFeed(value: unknown): Feed | null {
  const parsed = v.safeParse(JsonFeed, value);
  if (!parsed.success) return null;
  const { title, language, authors, items } = parsed.output;
  const names = namesOf(authors);
  return {
    kind: 'feed',
    title: plainText(title),
    language,
    items: items.slice(0, MOST_ITEMS).map((item) => jsonItem(item, names)),
    sitemaps: [],
  };
}

function jsonItem(value: unknown, feedAuthors: string[]): FeedItem {
  const parsed = v.safeParse(Item, value);
  const item = parsed.success ? parsed.output : v.parse(Item, {});
  const content = item.content_html
    ? wordsOfHtml(item.content_html)
    : (item.content_text ?? '').split('\n').flatMap((line) => plainText(line, 20_000) ?? []);
  const own = namesOf([...item.authors, ...(item.author ? [item.author] : [])]);
  return {
    link: item.url ?? item.external_url,
    title: plainText(item.title),
    paragraphs: content.length > 0 ? content : wordsOfHtml(item.summary ?? ''),
    whole: content.length > 0,
    published: item.date_published,
    modified: item.date_modified,
    authors: own.length > 0 ? own : feedAuthors,
    keywords: item.tags.flatMap((tag) => plainText(tag, 200) ?? []),
    language: item.language,
    outlet: null,
  };
}

function namesOf(all: readonly { name: string | null }[]): string[] {
  return all.flatMap(({ name }) => plainText(name, 300) ?? []);
}
