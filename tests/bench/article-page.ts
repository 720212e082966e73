import type { Article } from '../../lib/article/article.ts';
import { escaped } from './escaped.ts';

/** A news page that shows an article, as plain as a page can be. */
export function articlePage({ headline, url, outlet, published, paragraphs }: Article): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    url,
    datePublished: published?.iso,
    articleSection: 'Celebrity',
    publisher: { '@type': 'Organization', name: outlet.name },
  };
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${escaped(headline ?? '')}</title>
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<article>
<h1>${escaped(headline ?? '')}</h1>
${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
</article>
</html>
`;
}
