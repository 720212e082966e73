import type * as fc from 'fast-check';
import * as v from 'valibot';
import type { Article } from '../../lib/article/article.ts';
import { articleOfRecord } from '../../lib/article/article-schema.ts';
import { readHtml } from '../../lib/article/read-html.ts';
import { ReadResultSchema } from '../../lib/article/read-result-schema.ts';
import { ExportLine } from '../../lib/corpus/export-line.ts';
import { FetchedPageSchema } from '../../lib/messages/fetched-page.ts';
import { PageReadSchema } from '../../lib/messages/page-read.ts';
import { StoryWordSchema } from '../../lib/messages/story-word-message.ts';
import { articleOfItem } from '../../lib/sync/feeds/article-of-item.ts';
import { feedLinks } from '../../lib/sync/feeds/feed-links.ts';
import { readFeed } from '../../lib/sync/feeds/read-feed.ts';
import { readOpml } from '../../lib/sync/feeds/read-opml.ts';
import { wordsOfHtml } from '../../lib/sync/feeds/words-of-html.ts';
import { Latest, Manifest } from '../../lib/sync/pack-format.ts';
import { textOfBytes } from '../../lib/sync/text-of-bytes.ts';
import { findQuantities } from '../../lib/text/quantities.ts';
import { findTimes } from '../../lib/time/find-times.ts';
import { parsedPage } from '../evaluate/parsed-page.ts';
import { mutated } from './mutated.ts';
import { samples } from './samples.ts';

/** A parser, the texts that it is tried with, and what must hold of whatever it makes of them. */
export interface Fuzzed {
  name: string;
  inputs: fc.Arbitrary<string>;
  /** Throws, or says what is wrong; null where all is well. */
  check: (input: string) => string | null;
}

const url = 'https://star.example/celebrity/mara-venn-weds';
const unsafe = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with an article that came through a door. */
function faultOf(article: Article): string | null {
  if (article.url !== null && !/^https?:\/\//.test(article.url)) return `address ${article.url}`;
  const texts = [article.headline ?? '', ...article.paragraphs, ...article.authors];
  const bad = texts.find((text) => unsafe.test(text) || !text.isWellFormed());
  if (bad !== undefined) return `unsafe text ${JSON.stringify(bad.slice(0, 80))}`;
  return article.paragraphs.length === 0 ? 'no text' : null;
}

const firstFault = (articles: (Article | null)[]): string | null =>
  articles.map((article) => article && faultOf(article)).find((fault) => fault !== null) ?? null;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Spans must lie within the text, in order, and be what the text says there. */
function faultOfSpans(text: string, spans: { start: number; end: number }[]): string | null {
  const outside = spans.find(({ start, end }) => start < 0 || end > text.length || start >= end);
  return outside ? `span ${outside.start} to ${outside.end} of ${text.length}` : null;
}

export const parsers: Fuzzed[] = [
  {
    name: 'feeds',
    inputs: mutated([samples.rss, samples.atom, samples.jsonFeed, samples.sitemap]),
    check(text) {
      const feed = readFeed(text);
      return feed && firstFault(feed.items.map((item) => articleOfItem(item, feed, url)));
    },
  },
  {
    name: 'OPML',
    inputs: mutated([samples.opml]),
    check: (text) =>
      readOpml(text)?.find(({ address }) => !/^https?:\/\//.test(address))?.address ?? null,
  },
  {
    name: 'links to feeds',
    inputs: mutated([samples.page]),
    check: (text) =>
      feedLinks(text, url).find(({ address }) => !/^https?:\/\//.test(address))?.address ?? null,
  },
  {
    name: 'HTML of summaries',
    inputs: mutated([samples.page, samples.rss]),
    check: (text) => (wordsOfHtml(text).includes('') ? 'an empty paragraph' : null),
  },
  {
    name: 'pages and their JSON-LD',
    inputs: mutated([samples.page]),
    check(text) {
      const read = readHtml(text, url, parsedPage);
      return 'article' in read && !/^(https?:|text:)/.test(read.article.id)
        ? read.article.id
        : null;
    },
  },
  {
    name: 'records of packs',
    inputs: mutated([samples.record]),
    check: (text) => firstFault([articleOfRecord(jsonOf(text))]),
  },
  {
    name: 'latest.json',
    inputs: mutated([samples.latest]),
    check(text) {
      const read = v.safeParse(Latest, jsonOf(text));
      return read.success && /^\/|\.\.\/|:/.test(read.output.manifest.path) ? 'a way out' : null;
    },
  },
  {
    name: 'manifests',
    inputs: mutated([samples.manifest]),
    check(text) {
      const read = v.safeParse(Manifest, jsonOf(text));
      if (!read.success) return null;
      return read.output.shards.some(({ path }) => /^\/|\.\.\/|:/.test(path)) ? 'a way out' : null;
    },
  },
  {
    name: 'lines of exports',
    inputs: mutated([samples.exportLine, samples.record]),
    check(text) {
      const read = v.safeParse(ExportLine, jsonOf(text));
      if (!read.success || !('source' in read.output)) return null;
      const { address } = read.output.source;
      return address !== null && !/^https?:/i.test(address) ? address : null;
    },
  },
  {
    name: 'messages of pages',
    inputs: mutated([samples.message]),
    check(text) {
      const read = v.safeParse(PageReadSchema, jsonOf(text));
      return read.success && 'article' in read.output.result
        ? faultOf(read.output.result.article)
        : null;
    },
  },
  {
    name: 'messages of own pages',
    inputs: mutated([samples.message]),
    check(text) {
      const payload = jsonOf(text);
      for (const schema of [FetchedPageSchema, StoryWordSchema, ReadResultSchema])
        v.safeParse(schema, payload);
      return null;
    },
  },
  {
    name: 'times',
    inputs: mutated([samples.sentence]),
    check: (text) => faultOfSpans(text, findTimes(text, { published: '2024-05-05' })),
  },
  {
    name: 'quantities',
    inputs: mutated([samples.sentence]),
    check: (text) => faultOfSpans(text, findQuantities(text)),
  },
  {
    name: 'encodings',
    inputs: mutated([samples.rss, '<?xml version="1.0" encoding="utf-16le"?><a/>']),
    check(text) {
      const bytes = Uint8Array.from(text, (sign) => sign.charCodeAt(0) % 256);
      return typeof textOfBytes(bytes, text.slice(0, 60)) === 'string' ? null : 'no text';
    },
  },
];
