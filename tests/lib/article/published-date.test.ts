import { describe, expect, it } from 'vitest';
import type { StatedDate } from '../../../lib/article/article.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { address, newsArticle, newsPage, story } from './news-page.ts';

const paragraphs = story.map((text) => `<p>${text}</p>`).join('');

/** The date of a page with this head, these lines above the text, and this after it. */
function dateOf(parts: {
  head?: string;
  above?: string;
  after?: string;
  url?: string;
  data?: object;
}): StatedDate | null {
  const body = `<main><article><h1>Mara Quill Marries Otis Fenn in Maine</h1>${parts.above ?? ''}<div>${paragraphs}</div></article></main>${parts.after ?? ''}`;
  const jsonLd = newsArticle({ datePublished: undefined, ...parts.data });
  const result = readArticle(
    newsPage({ head: parts.head ?? '', jsonLd, body }),
    parts.url ?? address,
  );
  if (!('article' in result)) throw new Error(result.refused);
  return result.article.published;
}

const meta = '<meta property="article:published_time" content="2024-06-02T10:00:00Z">';
const microdata = '<span itemprop="datePublished" content="2024-06-03"></span>';
const time = '<time datetime="2024-06-04T08:00">yesterday</time>';
const shown = '<p class="meta">Published June 5, 2024</p>';
const url = 'https://www.example.com/2024/06/06/mara-quill-marries-otis-fenn';

describe('the date of publication, in order of trust', () => {
  it.each([
    [
      'json-ld',
      '2024-06-01',
      { data: { datePublished: '2024-06-01' }, head: meta, above: microdata + time + shown, url },
    ],
    ['meta', '2024-06-02T10:00:00Z', { head: meta, above: microdata + time + shown, url }],
    ['microdata', '2024-06-03', { above: microdata + time + shown, url }],
    ['time-element', '2024-06-04T08:00', { above: time + shown, url }],
    ['url', '2024-06-06', { above: shown, url }],
    ['visible-text', '2024-06-05', { above: shown }],
  ])('%s', (origin, iso, parts) => {
    expect(dateOf(parts)).toEqual({ iso, origin });
  });

  it('is found in a short line beside the headline that no class names', () => {
    expect(dateOf({ above: '<p>Dana Pell</p><p>23.07.2025</p>' })?.iso).toBe('2025-07-23');
  });

  it('is found under a name of the outlet’s own', () => {
    const head = '<meta name="w-published-date" content="2024-06-07">';
    expect(dateOf({ head })).toEqual({ iso: '2024-06-07', origin: 'meta' });
  });

  it('is that of the last change where no other is told', () => {
    expect(dateOf({ data: { dateModified: '2024-06-08' } })?.iso).toBe('2024-06-08');
  });
});

describe('no date', () => {
  it('is taken from the running text', () => {
    const above = `<p>They met on June 5, 2019, at a small festival in the north of the state, and they have been seen together ever since.</p>`;
    expect(dateOf({ above })).toBeNull();
  });

  it('is taken from teasers and comments', () => {
    const after =
      '<aside><time datetime="2024-01-01">Jan 1</time></aside><div class="comment"><span class="date">January 2, 2024</span></div>';
    expect(dateOf({ after })).toBeNull();
  });

  it('is made of what is none', () => {
    expect(dateOf({ data: { datePublished: 'soon' } })).toBeNull();
  });
});
