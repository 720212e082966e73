import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/read-article.ts';
import { readingWork } from '../../../lib/article/reading-work.ts';
import { readStructuredData } from '../../../lib/article/structured-data.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';
import { address, newsArticle, newsPage, story } from './news-page.ts';

const nodesOf = (jsonLd: unknown) =>
  readStructuredData(newsPage({ jsonLd }).documentElement).map((node) => node['headline']);

describe('structured data of every kind', () => {
  const headline = 'Mara Quill Marries Otis Fenn in Maine';

  it('is found in arrays, in graphs and in arrays of graphs', () => {
    const article = newsArticle();
    expect(nodesOf([article])).toEqual([headline]);
    expect(nodesOf({ '@graph': [article] })).toEqual([headline]);
    expect(nodesOf([{ '@graph': [{ '@graph': [article] }] }])).toEqual([headline]);
  });

  it('is read with raw line breaks, trailing commas, comments around it', () => {
    expect(nodesOf(`{"@type": "NewsArticle", "headline": "One\nTwo",}`)).toEqual(['One Two']);
    expect(nodesOf(`<!-- {"@type": "NewsArticle", "headline": "One"} -->`)).toEqual(['One']);
  });

  it('gives its plain properties where no parser takes it', () => {
    const broken = `{"@type": "NewsArticle", // live
      "headline": "One", "datePublished": "2024-06-11", "author": [{"@type": "Person", "name": "Dana Pell"}],
      "articleBody": "a "bare" quote"}`;
    const [node] = readStructuredData(newsPage({ jsonLd: broken }).documentElement);
    expect(node).toMatchObject({
      headline: 'One',
      datePublished: '2024-06-11',
      author: 'Dana Pell',
    });
  });

  it('costs nothing beyond its bounds: huge, deeply nested, endless', () => {
    expect(nodesOf(newsArticle({ articleBody: 'x'.repeat(2_000_000) }))).toEqual([]);
    expect(nodesOf('{"@graph":['.repeat(50_000))).toEqual([]);
    expect(nodesOf('['.repeat(200_000))).toEqual([]);
    const nested = JSON.parse(`${'{"@graph":'.repeat(500)}{}${'}'.repeat(500)}`);
    expect(nodesOf(nested)).toEqual([]);
    expect(nodesOf(Array.from({ length: 20_000 }, () => newsArticle())).length).toBeLessThan(3_000);
  });

  it.each([
    ['null'],
    ['"NewsArticle"'],
    ['42'],
    ['{"@type": {}}'],
    [
      '{"@type": "NewsArticle", "author": {"name": {"name": []}}, "headline": ["a"], "datePublished": {}, "publisher": 3, "keywords": [[]], "url": []}',
    ],
    [''],
  ])('never breaks the reader: %s', (jsonLd) => {
    const result = readArticle(
      newsPage({ jsonLd, head: `<meta property="og:type" content="article">` }),
      address,
    );
    expect(result).toHaveProperty('article');
  });
});

describe('names that shadow what a document or form has', () => {
  const paragraphs = story.map((text) => `<p>${text}</p>`).join('');
  const clobber = [
    'documentElement',
    'querySelectorAll',
    'cloneNode',
    'createTreeWalker',
    'body',
    'title',
    'getElementsByTagName',
  ]
    .map((name) => `<img name="${name}" id="${name}"><form name="${name}"></form>`)
    .join('');
  const controls = [
    'parentNode',
    'parentElement',
    'childNodes',
    'children',
    'getAttribute',
    'removeAttribute',
    'remove',
    'attributes',
    'textContent',
    'localName',
    'nextSibling',
    'firstChild',
    'nodeType',
    'id',
    'className',
    'querySelector',
  ]
    .map((name) => `<input name="${name}" id="${name}">`)
    .join('');

  /** Puts elements in place of properties, as a browser does; the Node DOM doesn't by itself. */
  function shadow(document: Document): Document {
    for (const form of document.querySelectorAll('form'))
      for (const input of form.querySelectorAll('input')) {
        const name = input.getAttribute('name') ?? '';
        Object.defineProperty(form, name, { value: input, configurable: true, writable: true });
      }
    for (const element of Array.from(document.querySelectorAll('img[name]')))
      Object.defineProperty(document, element.getAttribute('name') ?? '', {
        value: element,
        configurable: true,
      });
    return document;
  }

  it('do not mislead the reader when they shadow the document', () => {
    const body = `${clobber}<main><article><h1>Mara Quill Marries Otis Fenn in Maine</h1>${paragraphs}</article></main>`;
    const page = shadow(newsPage({ jsonLd: newsArticle(), body }));
    expect('querySelectorAll' in page && typeof page.querySelectorAll).not.toBe('function');
    expect(readArticle(page, address)).toMatchObject({ article: { paragraphs: story } });
  });

  it('are not asked anything when a form stands where a byline or date does', () => {
    const inputs = ['closest', 'querySelector', 'textContent'].map(
      (name) => `<input name="${name}">`,
    );
    const body = `<form class="byline author-name" id="date">${inputs.join('')}<main><article><h1>Mara Quill Marries Otis Fenn in Maine</h1>${paragraphs}</article></main></form>`;
    const data = newsArticle({ author: undefined, datePublished: undefined });
    const page = shadow(newsPage({ jsonLd: data, body }));
    expect(readArticle(page, address)).toMatchObject({
      article: { authors: [], published: null },
    });
  });

  it('are gone from the copy that the extractor works on', () => {
    const body = `<main><article><form>${controls}<h1>Mara Quill Marries Otis Fenn in Maine</h1>${paragraphs}</form></article></main>`;
    const page = newsPage({ jsonLd: newsArticle(), body });
    expect(readArticle(page, address)).toMatchObject({ article: { paragraphs: story } });
  });
});

describe('documents that are too large', () => {
  it('are refused by their number of elements', () => {
    const page = newsPage({ jsonLd: newsArticle(), body: '<i></i>'.repeat(200_000) });
    expect(readArticle(page, address)).toEqual({ refused: 'too-large' });
  });

  it('are refused by the work that their nesting would make', () => {
    const page = newsPage({ jsonLd: newsArticle() });
    const main = page.querySelector('main');
    let inner = page.createElement('div');
    const outer = inner;
    for (let depth = 0; depth < 3_000; depth++)
      inner = inner.appendChild(page.createElement('div'));
    inner.textContent = story.join(' ').repeat(200);
    main?.appendChild(outer);
    expect(readArticle(page, address)).toEqual({ refused: 'too-large' });
  });

  it('are measured no longer than needed', () => {
    const root = parsedPage(
      `<html><body>${'<p>word</p>'.repeat(1_000)}</body></html>`,
    ).documentElement;
    expect(readingWork(root, Infinity)).toBeGreaterThan(1_000 * 'word'.length);
    expect(readingWork(root, 50)).toBeLessThan(100);
  });

  it('are read when it is one long text', () => {
    const long = story.join(' ').repeat(1_000);
    const body = `<main><h1>Mara Quill Marries Otis Fenn in Maine</h1><p>${long}</p></main>`;
    const result = readArticle(newsPage({ jsonLd: newsArticle(), body }), address);
    expect(result).toHaveProperty('article');
  });
});

it('takes no address of another site, and none that runs code', () => {
  const links = [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://evil.example.net/a',
    'file:///etc/passwd',
  ];
  for (const href of links) {
    const page = newsPage({ jsonLd: newsArticle(), head: `<link rel="canonical" href="${href}">` });
    expect(readArticle(page, address)).toMatchObject({ article: { id: address, url: address } });
  }
});
