import { describe, expect, it } from 'vitest';
import { articleOfItem } from '../../../../lib/sync/feeds/article-of-item.ts';
import { type Feed, type FeedItem, noItem } from '../../../../lib/sync/feeds/feed.ts';

const feed: Feed = {
  kind: 'feed',
  title: 'Celebrity news | Star Wire',
  language: 'en_us',
  items: [],
  sitemaps: [],
};
const base = 'https://feeds.starwire.example/latest.xml';
const item: FeedItem = {
  ...noItem,
  link: 'https://www.starwire.example/wed?utm_source=rss',
  title: 'Mara Venn weds',
  paragraphs: ['Mara Venn married on Sunday.'],
  published: 'Sun, 05 May 2024 09:00:00 +0200',
};
const articleOf = (given: Partial<FeedItem>) => articleOfItem({ ...item, ...given }, feed, base);

it('makes an article of what the feed gives, under its address without tracking', () => {
  expect(articleOf({})).toMatchObject({
    id: 'https://www.starwire.example/wed',
    outlet: { name: 'Star Wire', domain: 'starwire.example' },
    headline: 'Mara Venn weds',
    published: { iso: '2024-05-05T09:00:00+02:00', origin: 'feed' },
    language: 'en-us',
    form: 'excerpt',
  });
});

it('names the outlet of an item that came from another', () => {
  const outlet = { name: 'City Desk', link: null };
  expect(articleOf({ outlet, link: 'https://citydesk.example/1' })?.outlet).toEqual({
    name: 'City Desk',
    domain: 'citydesk.example',
  });
  expect(articleOf({ link: 'https://citydesk.example/1' })?.outlet.name).toBeNull();
});

it('reads the headline where there is no summary', () => {
  expect(articleOf({ paragraphs: [] })?.paragraphs).toEqual(['Mara Venn weds']);
});

it('takes a long text for the whole article', () => {
  const paragraphs = Array.from({ length: 60 }, () => item.paragraphs[0] ?? '');
  expect(articleOf({ paragraphs, whole: true })).not.toHaveProperty('form');
  expect(articleOf({ paragraphs })?.form).toBe('excerpt');
});

describe('refuses or makes harmless', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://', null])(
    'the link %j',
    (link) => {
      expect(articleOf({ link })).toBeNull();
    },
  );

  it('an item without words', () => {
    expect(articleOf({ title: null, paragraphs: [] })).toBeNull();
  });

  it('marks of direction, halves of characters and impossible dates', () => {
    const article = articleOf({
      title: 'Mara \u202eVenn\ud800',
      published: '275760-09-13T00:00:00Z',
      paragraphs: ['A \u0000 b'],
    });
    expect(article).toMatchObject({ headline: 'Mara Venn\ufffd', published: null });
    expect(article?.paragraphs).toEqual(['A  b']);
  });

  it('a sentence of five million letters', () => {
    expect(articleOf({ paragraphs: ['x'.repeat(5_000_000)] })).toBeNull();
  });
});
