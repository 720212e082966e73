import type { Article } from '../../../lib/article/article.ts';

/** An article of a headline and paragraphs, and of nothing else. */
export function articleOf(headline: string | null, ...paragraphs: string[]): Article {
  return {
    id: 'text:test',
    url: null,
    outlet: { name: null, domain: null },
    headline,
    published: null,
    modified: null,
    authors: [],
    credit: null,
    language: null,
    section: null,
    keywords: [],
    about: [],
    paragraphs,
    headings: [],
    corrections: [],
  };
}
