import { describe, expect, it } from 'vitest';
import type { Feed } from '../../../../lib/sync/feeds/feed.ts';
import { readFeed } from '../../../../lib/sync/feeds/read-feed.ts';

/** What is read of a text that is a feed. */
function feedOf(text: string): Feed {
  const feed = readFeed(text);
  if (!feed) throw new Error('No feed was read');
  return feed;
}

describe('RSS', () => {
  const rss = (items: string) => `<?xml version="1.0"?>
    <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
      xmlns:body="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
    <channel><title>Latest | Star Wire</title><link>https://starwire.example/</link>
    <atom:link rel="self" href="https://starwire.example/feed"/><language>en-us</language>${items}
    </channel></rss>`;

  it('gives title, link, summary, date, authors and keywords of an item', () => {
    const feed = feedOf(
      rss(`<item><title>Mara Venn &amp; Tobias Quill wed</title>
        <link>https://starwire.example/wed</link>
        <description><![CDATA[<p>Mara Venn <b>married</b> on Sunday.</p><p>She is 34.</p>]]></description>
        <pubDate>Sun, 05 May 2024 09:00:00 +0000</pubDate>
        <dc:creator>Ada Poole</dc:creator><author>desk@starwire.example (Ben Oram)</author>
        <category>Weddings</category></item>`),
    );
    expect(feed).toMatchObject({ kind: 'feed', title: 'Latest | Star Wire', language: 'en-us' });
    expect(feed.items).toMatchObject([
      {
        title: 'Mara Venn & Tobias Quill wed',
        link: 'https://starwire.example/wed',
        paragraphs: ['Mara Venn married on Sunday.', 'She is 34.'],
        whole: false,
        published: 'Sun, 05 May 2024 09:00:00 +0000',
        authors: ['Ada Poole', 'Ben Oram'],
        keywords: ['Weddings'],
      },
    ]);
  });

  it('takes the whole text where the feed has it, whatever prefix it writes', () => {
    const { items } = feedOf(
      rss(`<item><link>https://starwire.example/a</link><description>Short.</description>
        <body:encoded>&lt;p&gt;A long text&lt;/p&gt;&lt;p&gt;in two parts.&lt;/p&gt;</body:encoded></item>`),
    );
    expect(items[0]).toMatchObject({ paragraphs: ['A long text', 'in two parts.'], whole: true });
  });

  it('takes a guid for the address where it is one', () => {
    const links = feedOf(
      rss(`<item><guid>https://starwire.example/g</guid></item>
        <item><guid isPermaLink="false">https://starwire.example/no</guid></item>
        <item><guid>tag:7</guid></item>`),
    ).items.map(({ link }) => link);
    expect(links).toEqual(['https://starwire.example/g', null, null]);
  });

  it('is read where it is cut off, unescaped or without a channel title', () => {
    const text = rss('<item><title>Q & A with Mara Venn</title><link>https://a.example/q</link>');
    const { items } = feedOf(text.slice(0, text.indexOf('</channel>')));
    expect(items).toMatchObject([{ title: 'Q & A with Mara Venn', link: 'https://a.example/q' }]);
  });

  it('is read in its version 1.0, too', () => {
    const feed = feedOf(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
      xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://a.example/"><title>Old wire</title></channel>
      <item rdf:about="https://a.example/1"><title>One</title><dc:date>2024-05-05</dc:date></item>
      </rdf:RDF>`);
    expect(feed.title).toBe('Old wire');
    expect(feed.items).toMatchObject([
      { title: 'One', link: 'https://a.example/1', published: '2024-05-05' },
    ]);
  });
});

describe('Atom', () => {
  it('gives the entry with its alternate link, in whichever way its text is written', () => {
    const { items, language } = feedOf(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
      <title type="html">Star &amp;amp; Wire</title><author><name>The desk</name></author>
      <entry><title>Plain</title><link rel="replies" href="/r"/><link href="/plain"/>
        <summary>Two &lt; three.</summary><updated>2024-05-05T10:00:00Z</updated></entry>
      <entry><title type="html">&lt;i&gt;Escaped&lt;/i&gt;</title>
        <link rel="alternate" type="text/html" href="/escaped"/>
        <content type="html">&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</content>
        <author><name>Ada Poole</name></author></entry>
      <entry><title>Inline</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">
        <p>A <em>first</em></p><p>and second</p></div></content></entry></feed>`);
    expect(language).toBe('en');
    expect(items).toMatchObject([
      { title: 'Plain', link: '/plain', paragraphs: ['Two < three.'], authors: ['The desk'] },
      { title: 'Escaped', link: '/escaped', paragraphs: ['One', 'Two'], authors: ['Ada Poole'] },
      { title: 'Inline', link: null, paragraphs: ['A first', 'and second'] },
    ]);
  });
});

describe('JSON Feed', () => {
  it('gives items, and empty ones where they are malformed', () => {
    const { items, title } = feedOf(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Star Wire',
        authors: [{ name: 'The desk' }],
        items: [
          { url: 'https://a.example/1', title: 'One', content_html: '<p>Text</p>', tags: ['x', 7] },
          { url: 7, authors: 'nobody', summary: 'Only this' },
          null,
        ],
      }),
    );
    expect(title).toBe('Star Wire');
    expect(items).toMatchObject([
      { link: 'https://a.example/1', paragraphs: ['Text'], whole: true, authors: ['The desk'] },
      { link: null, paragraphs: ['Only this'], whole: false },
      { link: null, paragraphs: [] },
    ]);
  });
});

describe('a sitemap', () => {
  it('gives news with their outlet and leaves other addresses out', () => {
    const feed = feedOf(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
      xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://a.example/about</loc></url>
      <url><loc>https://a.example/1</loc><n:news><n:publication><n:name>Star Wire</n:name>
        <n:language>en</n:language></n:publication><n:publication_date>2024-05-05</n:publication_date>
        <n:title>Mara Venn weds</n:title><n:keywords>Mara Venn, wedding</n:keywords></n:news></url>
      </urlset>`);
    expect(feed.kind).toBe('sitemap');
    expect(feed.items).toMatchObject([
      {
        link: 'https://a.example/1',
        title: 'Mara Venn weds',
        published: '2024-05-05',
        keywords: ['Mara Venn', 'wedding'],
        outlet: { name: 'Star Wire' },
      },
    ]);
  });

  it('of sitemaps gives those of news first, then the last changed', () => {
    const { kind, sitemaps } = feedOf(`<sitemapindex>
      <sitemap><loc>https://a.example/2019.xml</loc><lastmod>2019-01-01</lastmod></sitemap>
      <sitemap><loc>https://a.example/2024.xml</loc><lastmod>2024-01-01</lastmod></sitemap>
      <sitemap><loc>https://a.example/news.xml</loc></sitemap></sitemapindex>`);
    expect(kind).toBe('index');
    expect(sitemaps.map((address) => address.slice(-8))).toEqual([
      'news.xml',
      '2024.xml',
      '2019.xml',
    ]);
  });
});

describe('what is no feed', () => {
  it.each([
    '',
    'nothing',
    '<!doctype html><html><head><title>Sign in</title></head></html>',
    '{"version": 1}',
    '{',
    '<rss/>',
  ])('is none: %j', (text) => {
    expect(readFeed(text)).toBeNull();
  });

  it('is a document of bottomless depth', () => {
    expect(readFeed(`<rss><channel>${'<item>'.repeat(200_000)}`)).toBeNull();
  });

  it('is a bomb of entities: they are not expanded', () => {
    const { items } = feedOf(`<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
      <rss><channel><item><title>&b;</title></item></channel></rss>`);
    expect(items[0]?.title).toBe('&b;');
  });
});
