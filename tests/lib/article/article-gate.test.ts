import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { address, newsArticle, newsPage, story } from './news-page.ts';

const paragraphs = story.map((text) => `<p>${text}</p>`).join('');
const long = `<main><h1>Mara Quill Marries Otis Fenn in Maine</h1>${paragraphs.repeat(4)}</main>`;

/** How a page with this address, head and data is refused; null where it is taken. */
function refusal(url: string, parts: Parameters<typeof newsPage>[0] = {}): string | null {
  const result = readArticle(newsPage(parts), url);
  return 'refused' in result ? result.refused : null;
}

describe('front pages and sections are refused by their address', () => {
  it.each([
    ['https://www.example.com/'],
    ['https://www.example.com/index.html'],
    ['https://www.example.com/en/'],
    ['https://www.example.com/?utm_source=feed'],
  ])('%s is a home page, also when it has all the signs of an article', (url) => {
    expect(refusal(url, { jsonLd: newsArticle(), body: long })).toBe('home-page');
  });

  it.each([
    ['https://www.example.com/celebrity/news'],
    ['https://www.example.com/tag/mara-quill'],
    ['https://www.example.com/author/dana-pell/page/2'],
    ['https://www.example.com/topics/weddings/'],
  ])('%s is a section', (url) => {
    expect(refusal(url, { body: long })).toBe('section-page');
  });

  it('is no rule for an article that lies under a section’s word', () => {
    const url = 'https://www.example.com/topics/weddings/mara-quill-marries-otis-fenn';
    expect(refusal(url, { jsonLd: newsArticle(), body: long })).toBeNull();
  });
});

describe('pages of other kinds are refused by what they say of themselves', () => {
  it.each([
    ['a product', { '@type': 'Product', name: 'Pier lamp' }],
    ['a forum', { '@type': 'DiscussionForumPosting', headline: 'Who was there?' }],
    ['questions and answers', { '@type': 'QAPage' }],
    ['a recipe', { '@type': 'Recipe', name: 'Lobster rolls' }],
  ])('%s', (_name, jsonLd) => {
    expect(refusal(address, { jsonLd, body: long })).toBe('not-an-article');
  });

  it('a collection', () => {
    expect(refusal(address, { jsonLd: { '@type': 'CollectionPage' }, body: long })).toBe(
      'section-page',
    );
  });

  it('a page that describes many articles and is none of them', () => {
    const jsonLd = [1, 2, 3, 4].map((n) =>
      newsArticle({ headline: `Story ${n}`, url: `https://www.example.com/story-${n}` }),
    );
    expect(refusal(address, { jsonLd, body: long })).toBe('section-page');
  });

  it.each([
    ['https://www.example.com/products/pier-lamp-in-grey-steel'],
    ['https://forum.example.com/who-was-there-on-the-pier-that-day'],
    ['https://www.example.com/login'],
  ])('%s, by its address', (url) => {
    expect(refusal(url, { body: long })).toBe('not-an-article');
  });
});

describe('articles are taken', () => {
  it.each([
    ['JSON-LD', { jsonLd: newsArticle() }],
    [
      'a time of publication',
      { head: '<meta property="article:published_time" content="2024-06-11">' },
    ],
    ['og:type and text', { head: '<meta property="og:type" content="article">' }],
  ])('by %s', (_sign, parts) => {
    expect(refusal(address, parts)).toBeNull();
  });

  it('by their text alone', () => {
    expect(refusal(address, { body: long })).toBeNull();
  });

  it('by their text where it has line breaks instead of paragraphs', () => {
    const body = `<div><h1>Mara Quill Marries Otis Fenn in Maine</h1><div>${story.concat(story).join('<br><br>')}</div></div>`;
    expect(refusal(address, { body })).toBeNull();
  });

  it('but not where there is little of it', () => {
    expect(refusal(address, { body: `<main><h1>Hello</h1><p>${story[0]}</p></main>` })).toBe(
      'not-an-article',
    );
  });
});
