import { parsedPage } from '../../evaluate/parsed-page.ts';

/** Four paragraphs of an invented story, long enough for an article. */
export const story = [
  'Mara Quill has married her longtime partner, the drummer Otis Fenn, in a small ceremony on the coast of Maine, two people who were there said on Monday.',
  'The singer, 38, wore a plain grey suit and walked down the pier with her mother, while a brass band from the village played one of her oldest songs.',
  'About forty guests had been asked to leave their phones at the door of the boathouse, and they did not learn what the party was for until they sat down.',
  '“We wanted one evening that belonged to nobody else,” Quill told the local paper. “Then we had lobster rolls, and it rained, and nobody went home.”',
];

export const address = 'https://www.example.com/celebrity/mara-quill-marries-otis-fenn-in-maine';

/** JSON-LD of the invented story; `over` replaces or adds properties. */
export function newsArticle(over: object = {}): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Mara Quill Marries Otis Fenn in Maine',
    datePublished: '2024-06-11T09:30:00-04:00',
    author: { '@type': 'Person', name: 'Dana Pell' },
    ...over,
  };
}

interface Parts {
  head?: string;
  jsonLd?: unknown;
  body?: string;
  lang?: string;
}

/** A news page around the invented story, with the furniture that such pages have. */
export function newsPage({ head = '', jsonLd, body, lang = 'en' }: Parts = {}): Document {
  const data =
    jsonLd === undefined
      ? ''
      : `<script type="application/ld+json">${typeof jsonLd === 'string' ? jsonLd : JSON.stringify(jsonLd)}</script>`;
  const text = story.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return parsedPage(`<!doctype html><html lang="${lang}"><head>
    <title>Mara Quill Marries Otis Fenn in Maine | The Example</title>
    <meta property="og:site_name" content="The Example">${head}${data}</head><body>
    <header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
    ${body ?? `<main><article><h1>Mara Quill Marries Otis Fenn in Maine</h1><div class="article-body">${text}</div></article></main>`}
    <footer><p>© The Example. All rights reserved.</p></footer></body></html>`);
}
