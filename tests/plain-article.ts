import type { Article } from '../lib/article/article.ts';

/** An English article of which nothing is known but what is given. */
export function plainArticle(given: Partial<Article> & { id: string }): Article {
  return {
    url: null,
    outlet: { name: null, domain: null },
    headline: null,
    published: null,
    modified: null,
    authors: [],
    credit: null,
    language: 'en',
    section: null,
    keywords: [],
    about: [],
    paragraphs: [],
    headings: [],
    corrections: [],
    ...given,
  };
}
