/** A valid text of each kind that the product parses; inputs are made by changing them. */
export const samples = {
  rss: `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News | Star</title>
    <language>en</language><item><title>Mara Venn &amp; Co</title><link>https://star.example/1</link>
    <guid isPermaLink="false">7</guid><description><![CDATA[<p>Text</p>]]></description>
    <content:encoded>&lt;p&gt;More text&lt;/p&gt;</content:encoded><dc:creator>Ada</dc:creator>
    <pubDate>Sun, 05 May 2024 09:00:00 GMT</pubDate><category>Film</category></item></channel></rss>`,
  atom: `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Star</title><entry>
    <title type="html">&lt;b&gt;One&lt;/b&gt;</title><link rel="alternate" href="/1"/>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text</p></div></content>
    <author><name>Ada</name></author><updated>2024-05-05T10:00:00Z</updated></entry></feed>`,
  jsonFeed: `{"version":"https://jsonfeed.org/version/1.1","title":"Star","items":[{"url":
    "https://star.example/1","title":"One","content_html":"<p>Text</p>","date_published":
    "2024-05-05T10:00:00Z","authors":[{"name":"Ada"}],"tags":["film"]}]}`,
  sitemap: `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url>
    <loc>https://star.example/1</loc><news:news><news:publication><news:name>Star</news:name>
    </news:publication><news:title>One</news:title><news:publication_date>2024-05-05
    </news:publication_date></news:news></url></urlset>`,
  opml: `<opml version="2.0"><body><outline text="Stars"><outline type="rss" text="A"
    xmlUrl="https://a.example/feed"/></outline></body></opml>`,
  page: `<!doctype html><html lang="en"><head><title>Mara Venn weds | Star</title>
    <link rel="alternate" type="application/rss+xml" title="Feed" href="/feed">
    <meta property="og:type" content="article"><script type="application/ld+json">{"@context":
    "https://schema.org","@graph":[{"@type":"NewsArticle","headline":"Mara Venn weds","author":
    {"@type":"Person","name":"Ada Poole"},"datePublished":"2024-05-05T09:00:00Z","publisher":
    {"name":"Star"}}]}</script></head><body><article><h1>Mara Venn weds</h1><p>Mara Venn, 34, has
    married the drummer Otis Fenn in a small ceremony by the sea, two guests said on Monday.</p>
    <p>“We wanted one evening that belonged to nobody else,” the singer told the local paper.</p>
    <p>About forty guests had been asked to leave their phones at the door of the boathouse.</p>
    </article></body></html>`,
  record: `{"url":"https://star.example/1","outlet":{"name":"Star","domain":"star.example"},
    "headline":"Mara Venn weds","published":{"iso":"2024-05-05","origin":"pack"},"authors":["Ada"],
    "language":"en","keywords":["Venn"],"paragraphs":["Mara Venn has married."],"headings":[0]}`,
  latest: `{"format":1,"sequence":7,"expires":"2030-01-01T00:00:00Z","manifest":{"path":
    "manifest-1.json","sha256":"${'a'.repeat(64)}"},"signature":null}`,
  manifest: `{"format":1,"title":"Stars","publisher":"Ada","withdrawn":[],"shards":[{"path":
    "shards/1.ndjson.gz","sha256":"${'b'.repeat(64)}","bytes":1000,"articles":10,"month":"2024-05"}]}`,
  exportLine: `{"source":{"id":"feed:https://star.example/feed","kind":"feed","title":"Star",
    "publisher":null,"address":"https://star.example/feed","added":1,"expires":null,"key":null}}`,
  message: `{"url":"https://star.example/1","result":{"article":{"url":"https://star.example/1",
    "outlet":{"name":"Star","domain":"star.example"},"headline":"Mara Venn weds","paragraphs":
    ["Mara Venn has married."]}}}`,
  sentence:
    'On Tuesday, May 5, about 2.5 million fans paid $40–60 (£31) each, two years after the first of ' +
    '246 shows; Venn, 34, said she would be back “in early October” or by 9:30 p.m. on 12/11/2025.',
} as const;
