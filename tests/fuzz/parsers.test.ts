import * as v from 'valibot';
import { expect, it } from 'vitest';
import { articleOfRecord } from '../../lib/article/article-schema.ts';
import { ExportLine } from '../../lib/corpus/export-line.ts';
import { PageReadSchema } from '../../lib/messages/page-read.ts';
import { readFeed } from '../../lib/sync/feeds/read-feed.ts';
import { readOpml } from '../../lib/sync/feeds/read-opml.ts';
import { Latest, Manifest } from '../../lib/sync/pack-format.ts';
import { parsers } from './parsers.ts';
import { runParser } from './run-parser.ts';
import { samples } from './samples.ts';

it('begins with texts that are read', () => {
  for (const kind of ['rss', 'atom', 'jsonFeed', 'sitemap'] as const)
    expect(readFeed(samples[kind])?.items).toHaveLength(1);
  expect(readOpml(samples.opml)).toHaveLength(1);
  expect(articleOfRecord(JSON.parse(samples.record))).not.toBeNull();
  expect(v.is(Latest, JSON.parse(samples.latest))).toBe(true);
  expect(v.is(Manifest, JSON.parse(samples.manifest))).toBe(true);
  expect(v.is(ExportLine, JSON.parse(samples.exportLine))).toBe(true);
  expect(v.is(PageReadSchema, JSON.parse(samples.message))).toBe(true);
});

// `npm run fuzz` tries many more. The same inputs every time, so that nobody's change fails by chance.
it.each(parsers)('$name are read safely, whatever they hold', (parser) => {
  expect(runParser(parser, 300, 7)).toBeNull();
});
