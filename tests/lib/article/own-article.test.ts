import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ownArticle } from '../../../lib/article/own-article.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { PageReadSchema, TimedReadSchema } from '../../../lib/messages/page-read.ts';
import { someArticle } from '../corpus/some-article.ts';
import { newsArticle, newsPage } from './news-page.ts';

const claiming = (url: string | null, domain: string | null = null) =>
  someArticle({ url, outlet: { name: 'Star Wire', domain } });

describe('the address that an article claims', () => {
  it.each([
    ['https://edition.star.co.uk/a', 'https://www.star.co.uk/b', 'star.co.uk'],
    ['https://amp.star.example/a', 'https://star.example/b', 'star.example'],
    ['https://mara.github.io/a', 'https://mara.github.io/b', 'mara.github.io'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/b', '127.0.0.1'],
  ])('counts on a page of the same registrable domain: %s, %s', (pageUrl, url, domain) => {
    const own = ownArticle(claiming(url, 'else.example'), pageUrl);
    expect(own).toMatchObject({ id: url, url, outlet: { name: 'Star Wire', domain } });
  });

  it.each([
    ['https://wire.co.uk/a?utm_source=x#top', 'https://www.star.co.uk/b', 'https://wire.co.uk/a'],
    ['https://tobias.github.io/a', 'https://mara.github.io/b', 'https://tobias.github.io/a'],
    ['https://wire.example/a', 'https://star.example/b', 'https://wire.example/a'],
    ['https://wire.example/a', null, 'https://wire.example/a'],
  ])('on %s is not %s', (pageUrl, claim, url) => {
    const domain = new URL(url).hostname;
    expect(ownArticle(claiming(claim, 'star.co.uk'), pageUrl)).toMatchObject({
      id: url,
      url,
      outlet: { name: 'Star Wire', domain },
    });
  });

  it('is none where that of the page is too long to be an identity', () => {
    const pageUrl = `https://wire.example/${'a'.repeat(2_000)}`;
    const own = ownArticle(claiming('https://star.example/b'), pageUrl);
    expect(own.url).toBeNull();
    expect(own.id).toMatch(/^text:/);
  });

  it('is settled at once', () => {
    fc.assert(
      fc.property(fc.webUrl(), fc.webUrl(), (claim, pageUrl) => {
        const own = ownArticle(claiming(claim), pageUrl);
        expect(ownArticle(own, pageUrl)).toEqual(own);
      }),
    );
  });
});

it('is settled for whatever a page sends', () => {
  const url = 'https://wire.co.uk/celebrity/mara-quill-marries';
  const head = '<link rel="canonical" href="https://www.star.co.uk/celebrity/mara-quill-marries">';
  const result = readArticle(newsPage({ jsonLd: newsArticle(), head }), url);
  expect(result).toMatchObject({ article: { outlet: { domain: 'star.co.uk' } } });
  const own = { id: url, url, outlet: { domain: 'wire.co.uk' } };
  const sent = { url, result, took: 1 };
  for (const schema of [PageReadSchema, TimedReadSchema])
    expect(v.parse(schema, sent).result).toMatchObject({ article: own });
});
