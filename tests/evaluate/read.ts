import { readArticle } from '../../lib/article/read-article.ts';
import { parsedPage } from './parsed-page.ts';
import { savedPages } from './saved-pages.ts';

/**
 * Lines of the suite `read`: every page of PATH as the content script would read it, but in every
 * language, since the suite measures the reader and not what the extension can compare.
 */
export async function* evaluate(path: string, flags: string[]): AsyncGenerator<object> {
  for (const { id, url, html } of savedPages(path)) {
    const result = readArticle(parsedPage(html), url, 'any');
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
