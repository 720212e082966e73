import { describe, expect, it } from 'vitest';
import { discoverSources } from '../../../../lib/sync/feeds/discover-sources.ts';
import { siteNames } from '../../../../lib/sync/feeds/site-names.ts';
import { type Answer, rssOf, servedWeb } from './served-feed.ts';

const find = (typed: string, files: Record<string, Answer>) =>
  discoverSources(typed, { fetch: servedWeb(files).fetch, allowed: async () => true });
const page = (head: string) => `<!doctype html><html><head>${head}</head><body>Hello</body></html>`;
const latest = JSON.stringify({ format: 1, sequence: 1, manifest: { path: 'manifests/a.json' } });

describe('an address that is typed', () => {
  it('may be a feed itself', async () => {
    expect(await find('star.example/feed', { 'https://star.example/feed': rssOf('tour') })).toEqual(
      [{ kind: 'feed', address: 'https://star.example/feed', title: 'Star' }],
    );
  });

  it('may be a page that leads to its feeds, those of comments last', async () => {
    const found = await find('star.example', {
      'https://star.example/': page(`
        <link rel="alternate" type="application/rss+xml" title="Star Comments" href="/comments/feed">
        <link rel="alternate" type="application/rss+xml" title="Star &amp; News" href="/feed">
        <link rel="alternate" type="application/atom+xml" href="https://feeds.star.example/atom">
        <link rel="alternate" hreflang="fr" href="/fr"><link rel="stylesheet" href="/x.css">`),
    });
    expect(found).toEqual([
      { kind: 'feed', address: 'https://star.example/feed', title: 'Star & News' },
      { kind: 'feed', address: 'https://feeds.star.example/atom', title: 'star.example' },
      { kind: 'feed', address: 'https://star.example/comments/feed', title: 'Star Comments' },
    ]);
  });

  it('may be the folder of a pack', async () => {
    const address = 'https://packs.example/stars/latest.json';
    expect(await find('https://packs.example/stars/', { [address]: latest })).toEqual([
      { kind: 'pack', address, title: 'packs.example' },
    ]);
    expect(await find(address, { [address]: latest })).toHaveLength(1);
  });

  it('may be a site whose robots.txt names a sitemap of news', async () => {
    const found = await find('star.example', {
      'https://star.example/': page(''),
      'https://star.example/robots.txt':
        'User-agent: *\r\nSitemap: https://star.example/all.xml\r\nSitemap: https://star.example/news.xml\r\nSitemap: https://other.example/news.xml',
    });
    expect(found).toEqual([
      { kind: 'sitemap', address: 'https://star.example/news.xml', title: 'star.example' },
    ]);
  });

  it.each<[string, Answer]>([
    ['no_feed_found', page('')],
    ['not_a_feed', 'nothing'],
    ['not_found', { status: 404 }],
    ['redirected', { body: rssOf('x'), end: 'http://10.0.0.1/' }],
  ])('that leads nowhere is told as %s', async (failure, answer) => {
    expect(await find('star.example/a', { 'https://star.example/a': answer })).toEqual({ failure });
  });

  it('does not lead into the local network, nor to scripts', async () => {
    const links = ['http://localhost/feed', 'http://192.168.0.1/feed', 'javascript:alert(1)'].map(
      (href) => `<link rel="alternate" type="application/rss+xml" href="${href}">`,
    );
    const found = await find('star.example/a', { 'https://star.example/a': page(links.join('')) });
    expect(found).toEqual({ failure: 'no_feed_found' });
  });

  it('of a hostile page costs little', async () => {
    const deep = page('<b>'.repeat(500_000));
    const many = page('<link rel=alternate type=application/rss+xml href=/x>'.repeat(50_000));
    expect(await find('a.example/d', { 'https://a.example/d': deep })).toHaveProperty('failure');
    expect(await find('a.example/m', { 'https://a.example/m': many })).toHaveLength(1);
  });
});

it.each([
  ['https://star.example/', ['https://star.example/', 'https://www.star.example/']],
  ['https://www.star.example/', ['https://www.star.example/', 'https://star.example/']],
  ['https://star.example/feed', ['https://star.example/feed']],
  ['https://feeds.star.example/', ['https://feeds.star.example/']],
  ['http://127.0.0.1/', ['http://127.0.0.1/']],
])('%s may stand for %j', (address, names) => {
  expect(siteNames(address)).toEqual(names);
});
