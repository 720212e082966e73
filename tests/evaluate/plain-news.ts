import { readFileSync } from 'node:fs';
import type { Article } from '../../lib/article/article.ts';
import { plainArticle } from '../plain-article.ts';

/** The articles of a plain text file: a headline and paragraphs, a line each, an empty line between articles. */
export function readPlainNews(path: string): Article[] {
  const blocks = readFileSync(path, 'utf8').trim().split('\n\n');
  return blocks.map((block, n) => {
    const [headline = '', ...paragraphs] = block.split('\n');
    return plainArticle({ id: `news-${n}`, headline, paragraphs });
  });
}
