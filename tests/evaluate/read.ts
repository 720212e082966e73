import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';
import { readArticle } from '../../lib/article/read-article.ts';
import { parsedPage } from './parsed-page.ts';

const groundTruth = v.record(v.string(), v.object({ url: v.string() }));

/**
 * Lines of the suite `read`: every page of PATH as the content script would read it, but in every
 * language, since the suite measures the reader and not what the extension can compare.
 */
export async function* evaluate(path: string, flags: string[]): AsyncGenerator<object> {
  const truth = JSON.parse(await readFile(join(path, 'ground-truth.json'), 'utf8'));
  for (const [id, { url }] of Object.entries(v.parse(groundTruth, truth))) {
    const packed = await readFile(join(path, 'html', `${id}.html.gz`));
    const document = parsedPage(gunzipSync(packed).toString('utf8'));
    const result = readArticle(document, url, 'any');
    const line = { id, article: 'article' in result };
    if (!('article' in result)) {
      yield flags.includes('--explain') ? { ...line, refused: result.refused } : line;
      continue;
    }
    const { headline, authors, published, outlet, paragraphs } = result.article;
    yield {
      ...line,
      title: headline ?? '',
      byline: authors.join(', '),
      published: published?.iso ?? '',
      outlet: outlet.name ?? '',
      text: paragraphs.join('\n'),
      ...(flags.includes('--explain') && { details: { ...result.article, paragraphs: undefined } }),
    };
  }
}
