import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';
import { address, newsArticle, newsPage, story } from './news-page.ts';

function articleOn(document: Document, url = address): Article {
  const result = readArticle(document, url);
  if (!('article' in result)) throw new Error(`refused: ${result.refused}`);
  return result.article;
}

describe('an article with structured data', () => {
  const page = newsPage({
    jsonLd: newsArticle({
      dateModified: '2024-06-12',
      articleSection: 'Celebrity',
      keywords: ['weddings', 'music'],
      about: [{ '@type': 'Person', name: 'Mara Quill' }],
    }),
    head: `<link rel="canonical" href="${address}?utm_source=x">`,
  });

  it('gives its paragraphs in order, word for word', () => {
    expect(articleOn(page).paragraphs).toEqual(story);
  });

  it('gives headline, outlet, authors and address', () => {
    expect(articleOn(page)).toMatchObject({
      id: address,
      url: address,
      headline: 'Mara Quill Marries Otis Fenn in Maine',
      outlet: { name: 'The Example', domain: 'example.com' },
      authors: ['Dana Pell'],
      section: 'Celebrity',
      keywords: ['weddings', 'music'],
      about: ['Mara Quill'],
      language: 'en',
    });
  });

  it('gives its dates with their origin and with the time zone as stated', () => {
    const { published, modified } = articleOn(page);
    expect(published).toEqual({ iso: '2024-06-11T09:30:00-04:00', origin: 'json-ld' });
    expect(modified).toEqual({ iso: '2024-06-12', origin: 'json-ld' });
  });

  it('leaves the page as it was', () => {
    const before = page.documentElement.outerHTML;
    readArticle(page, address);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('an article without structured data', () => {
  it('is still read, and gets no date and no author that it does not give', () => {
    const body = `<main><h1>Mara Quill Marries Otis Fenn in Maine</h1>${[...story, ...story.map((text) => `Later, ${text}`)].map((text) => `<p>${text}</p>`).join('')}</main>`;
    const article = articleOn(newsPage({ body }));
    expect(article.paragraphs).toHaveLength(8);
    expect(article).toMatchObject({ published: null, authors: [], section: null });
  });

  it('has an identity of its own words where it has no address', () => {
    const page = newsPage({ jsonLd: newsArticle() });
    const article = articleOn(page, 'about:blank');
    expect(article.url).toBeNull();
    expect(article.id).toMatch(/^text:[\da-f]{14}$/);
    expect(articleOn(newsPage({ jsonLd: newsArticle() }), 'about:blank').id).toBe(article.id);
  });
});

describe('what stands between and around the paragraphs', () => {
  const [first = '', second = '', third = '', fourth = ''] = story;
  const read = (inner: string): Article =>
    articleOn(
      newsPage({
        jsonLd: newsArticle(),
        body: `<main><article><h1>Mara Quill Marries Otis Fenn in Maine</h1>${inner}</article></main>`,
      }),
    );

  it.each([
    ['a caption', '<figure><img src="a.jpg"><figcaption>Quill in May.</figcaption></figure>'],
    ['a caption that lost its figure', '<p>Mara Quill on the pier (Photo: GETTY)</p>'],
    ['a line that points elsewhere', '<p>Read more: <a href="/x">Fenn sells his farm</a></p>'],
    ['a linked teaser', '<p><a href="/x">Ten weddings that surprised us this year</a></p>'],
    [
      'a newsletter box',
      '<div class="newsletter-box"><p>Get the news in your inbox every day.</p></div>',
    ],
    [
      'consent text',
      '<div id="cookie-consent"><p>We use cookies to make this site better for you.</p></div>',
    ],
    ['an advertisement label', '<p>Advertisement</p>'],
  ])('leaves out %s', (_what, between) => {
    const { paragraphs } = read(
      `<p>${first}</p><p>${second}</p>${between}<p>${third}</p><p>${fourth}</p>`,
    );
    expect(paragraphs).toEqual(story);
  });

  it('is not taken for the text, though it is longer', () => {
    const consent = `<div id="consent-dialog">${'<p>We and our partners store and read information on your device, such as unique identifiers, to show you advertisements and to measure them.</p>'.repeat(20)}</div>`;
    const page = newsPage({
      jsonLd: newsArticle(),
      body: `${consent}<main><article><h1>Mara Quill Marries Otis Fenn in Maine</h1>${story.map((text) => `<p>${text}</p>`).join('')}</article></main>`,
    });
    expect(articleOn(page).paragraphs).toEqual(story);
  });

  it('leaves out comments', () => {
    const { paragraphs } = read(
      `${story.map((text) => `<p>${text}</p>`).join('')}<section id="comments" class="comments"><p>I was at this wedding and it was the best party of my life, honestly.</p></section>`,
    );
    expect(paragraphs).toEqual(story);
  });

  it('keeps a first paragraph that is short, and one that is a link', () => {
    const { paragraphs } = read(
      `<p>Mara Quill is a married woman.</p><p><a href="/o">Otis Fenn has said so on his own page, and he should know.</a></p>${story.map((text) => `<p>${text}</p>`).join('')}`,
    );
    expect(paragraphs.slice(0, 2)).toEqual([
      'Mara Quill is a married woman.',
      'Otis Fenn has said so on his own page, and he should know.',
    ]);
  });

  it('keeps headings and says which paragraphs they are', () => {
    const { paragraphs, headings } = read(
      `<p>${first}</p><p>${second}</p><h2>The guests</h2><p>${third}</p><p>${fourth}</p>`,
    );
    expect(headings).toEqual([2]);
    expect(paragraphs[2]).toBe('The guests');
  });

  it('sets credit and corrections apart', () => {
    const { paragraphs, credit, corrections } = read(
      `${story.map((text) => `<p>${text}</p>`).join('')}<p>With reporting by Lee Okafor</p><p>Correction: An earlier version gave the wrong state.</p>`,
    );
    expect(paragraphs).toEqual(story);
    expect(credit).toBe('With reporting by Lee Okafor');
    expect(corrections).toEqual(['Correction: An earlier version gave the wrong state.']);
  });
});

describe('pages with several articles', () => {
  const part = (headline: string, words: string): string =>
    `<article><h1>${headline}</h1>${story.map((text) => `<p>${text.replaceAll('Quill', words)}</p>`).join('')}</article>`;
  const url = 'https://www.example.com/celebrity/second-story-of-an-endless-page';
  const body = `<main>${part('The First Story of an Endless Page', 'First')}${part('The Second Story of an Endless Page', 'Second')}</main>`;
  const jsonLd = [
    newsArticle({ headline: 'The First Story of an Endless Page', url: address }),
    newsArticle({ headline: 'The Second Story of an Endless Page', url }),
  ];

  it('give the one whose address is shown, though the page still links the first as its own', () => {
    const page = newsPage({ body, jsonLd, head: `<link rel="canonical" href="${address}">` });
    const article = articleOn(page, url);
    expect(article).toMatchObject({ id: url, headline: 'The Second Story of an Endless Page' });
    expect(article.paragraphs).toHaveLength(story.length);
    expect(article.paragraphs[0]).toContain('Second');
  });
});

describe('texts that are no whole article', () => {
  it('marks the open beginning of a paid article', () => {
    const page = newsPage({ jsonLd: newsArticle({ isAccessibleForFree: false }) });
    expect(articleOn(page).form).toBe('excerpt');
  });

  it('marks a live blog', () => {
    const page = newsPage({ jsonLd: newsArticle({ '@type': 'LiveBlogPosting' }) });
    expect(articleOn(page).form).toBe('live-blog');
  });

  it('refuses a stub', () => {
    const body = '<main><h1>Mara Quill Marries Otis Fenn in Maine</h1><p>Subscribe.</p></main>';
    const page = newsPage({ jsonLd: newsArticle({ isAccessibleForFree: false }), body });
    expect(readArticle(page, address)).toEqual({ refused: 'too-little-text' });
  });

  it('takes the text from the data where the page shows none', () => {
    const page = newsPage({
      jsonLd: newsArticle({ articleBody: story.join('\n\n') }),
      body: '<div id="app"></div>',
    });
    expect(articleOn(page).paragraphs).toEqual(story);
  });
});

describe('a PDF in the viewer of the browser', () => {
  it('is called one, though its address does not end in .pdf', () => {
    const viewer = parsedPage('<html><body><embed type="application/pdf"></body></html>');
    expect(readArticle(viewer, address)).toEqual({ refused: 'not-an-article' });
    Object.defineProperty(viewer, 'contentType', { value: 'application/pdf' });
    expect(readArticle(viewer, address)).toEqual({ refused: 'pdf' });
  });
});

describe('other languages', () => {
  const german =
    'Die Sängerin hat am Montag in einem kleinen Ort an der Küste geheiratet, und nur wenige Gäste wussten vorher, wozu sie eingeladen waren. Es regnete, aber niemand ging nach Hause.';
  const arabic =
    'تزوجت المغنية يوم الاثنين في قرية صغيرة على الساحل ولم يعرف سوى القليل من الضيوف سبب دعوتهم إلى الحفل الذي أقيم هناك. هطل المطر طوال الليل ولم يعد أحد إلى بيته قبل الصباح.';

  it.each([
    ['German', german],
    ['Arabic', arabic],
  ])('are recognised by their words, whatever the page declares: %s', (_name, text) => {
    const body = `<main><h1>Titel der Seite</h1>${`<p>${text}</p>`.repeat(5)}</main>`;
    const page = newsPage({ jsonLd: newsArticle(), body, lang: 'en' });
    expect(readArticle(page, address)).toEqual({ refused: 'unsupported-language' });
  });

  it('are read when any language is asked for', () => {
    const body = `<main><h1>Titel der Seite</h1>${`<p>${german}</p>`.repeat(5)}</main>`;
    const result = readArticle(newsPage({ jsonLd: newsArticle(), body }), address, 'any');
    expect(result).toHaveProperty('article');
  });
});

it('refuses a document without elements', () => {
  expect(readArticle(parsedPage(''), address)).toHaveProperty('refused');
});
