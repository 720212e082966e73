import type { Article } from '../../../lib/article/article.ts';
import { plainArticle } from '../../plain-article.ts';

/** An article for tests: its paragraphs, and what else matters. */
export function articleOf(
  id: string,
  paragraphs: string[],
  more: { published?: string | null; headline?: string; outlet?: string } = {},
): Article {
  const { published = null, headline = null, outlet = id } = more;
  return plainArticle({
    id,
    outlet: { name: outlet, domain: null },
    headline,
    published: published === null ? null : { iso: published, origin: 'json-ld' },
    paragraphs,
  });
}
