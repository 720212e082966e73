import { readFileSync } from 'node:fs';

import type { Article } from '../../lib/article/article.ts';

/** The articles of a plain text file: a headline and paragraphs, a line each, an empty line between articles. */
export function readPlainNews(path: string): Article[] {
  const blocks = readFileSync(path, 'utf8').trim().split('\n\n');
  return blocks.map((block, n) => {
    const [headline = '', ...paragraphs] = block.split('\n');
    return {
      id: `news-${n}`,
      url: null,
      outlet: { name: null, domain: null },
      headline,
      published: null,
      modified: null,
      authors: [],
      credit: null,
      language: 'en',
      section: null,
      keywords: [],
      about: [],
      paragraphs,
      headings: [],
      corrections: [],
    };
  });
}
