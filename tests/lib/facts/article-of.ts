import type { Article } from '../../../lib/article/article.ts';

/** An article for tests: its paragraphs, and what else matters. */
export function articleOf(
  id: string,
  paragraphs: string[],
  more: { published?: string | null; headline?: string; outlet?: string } = {},
): Article {
  const { published = null, headline = null, outlet = id } = more;
  return {
    id,
    url: null,
    outlet: { name: outlet, domain: null },
    headline,
    published: published === null ? null : { iso: published, origin: 'json-ld' },
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
}
