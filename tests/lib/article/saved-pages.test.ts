import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import type { ReadResult } from '../../../lib/article/read-result.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';
import expected from '../../pages/saved/expected.json' with { type: 'json' };

/** What of a result the expectations name. */
function summary(result: ReadResult): object {
  if ('refused' in result) return result;
  const { headline, published, authors, credit, paragraphs } = result.article;
  return {
    headline,
    published: published?.iso ?? null,
    authors,
    credit,
    paragraphs: paragraphs.length,
    first: paragraphs[0]?.slice(0, 90),
    last: paragraphs.at(-1)?.slice(0, 90),
  };
}

describe('saved pages on which public readers fail', () => {
  it.each(Object.entries(expected))('%s', (name, { url, ...wanted }) => {
    const file = new URL(`../../pages/saved/${name}.html.gz`, import.meta.url);
    const page = parsedPage(gunzipSync(readFileSync(file)).toString('utf8'));
    expect(summary(readArticle(page, url))).toEqual(wanted);
  });
});
