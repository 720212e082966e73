import { beforeEach, describe, expect, it } from 'vitest';
import { articlesOfSource } from '../../../../lib/corpus/articles-of-source.ts';
import type { CorpusDatabase } from '../../../../lib/corpus/database.ts';
import { sweep } from '../../../../lib/corpus/sweep.ts';
import { addSource } from '../../../../lib/sync/add-source.ts';
import { removeSource } from '../../../../lib/sync/remove-source.ts';
import { syncAll } from '../../../../lib/sync/sync-all.ts';
import { syncSource, type SyncOptions } from '../../../../lib/sync/sync-source.ts';
import { freshCorpus } from '../../corpus/fresh-corpus.ts';
import { rssOf, type ServedWeb, servedWeb } from './served-feed.ts';

const HOUR = 3_600_000;
const address = 'https://star.example/feed';
const id = `feed:${address}`;
let db: CorpusDatabase;
let web: ServedWeb;
let now: number;

const options = (more: Partial<SyncOptions> = {}): SyncOptions => ({
  fetch: web.fetch,
  now: () => now,
  allowed: async (origin) => origin !== 'https://other.example',
  ...more,
});
const sync = (more?: Partial<SyncOptions>) => syncSource(db, id, options(more));
const held = async () => (await articlesOfSource(db, id)).map((article) => article.id);

beforeEach(async () => {
  db = freshCorpus();
  web = servedWeb({ [address]: rssOf('wedding', 'tour') });
  now = Date.UTC(2024, 4, 6);
  await addSource(db, { kind: 'feed', address, title: 'Star' }, now);
});

describe('a feed', () => {
  it('brings its items, as far as it gives them', async () => {
    expect(await sync()).toMatchObject({ outcome: 'updated', counts: { added: 2, refused: 0 } });
    const [article] = await articlesOfSource(db, id);
    expect(article).toMatchObject({
      headline: 'Mara Venn and the tour',
      paragraphs: ['Mara Venn has news of the tour.'],
      published: { iso: '2024-05-05T09:00:00Z', origin: 'feed' },
    });
  });

  it('adds to what came before, though it shows only the newest', async () => {
    await sync();
    web.files.set(address, rssOf('trial'));
    expect(await sync()).toMatchObject({ outcome: 'updated', counts: { added: 1, removed: 0 } });
    expect(await held()).toHaveLength(3);
  });

  it('is not read again where the server says that nothing has changed', async () => {
    web.files.set(address, {
      body: rssOf('wedding'),
      headers: { etag: '"7"', 'last-modified': 'Sun, 05 May 2024 09:00:00 GMT' },
    });
    await sync();
    web.files.set(address, { status: 304 });
    expect(await sync()).toMatchObject({ outcome: 'unchanged', reason: null });
    const { headers } = web.asked.at(-1) ?? { headers: new Headers() };
    expect(headers.get('if-none-match')).toBe('"7"');
    expect(headers.get('if-modified-since')).toBe('Sun, 05 May 2024 09:00:00 GMT');
    expect(await held()).toHaveLength(1);
  });

  it('that lists what is held brings nothing new', async () => {
    await sync();
    expect(await sync()).toMatchObject({ outcome: 'unchanged' });
  });

  it('counts items without a usable link, and fails where there is no other', async () => {
    const bad = '<item><title>X</title><link>javascript:alert(1)</link></item>';
    web.files.set(address, rssOf('wedding').replace('<item>', `${bad}<item>`));
    expect((await sync()).counts).toEqual({ added: 1, removed: 0, refused: 1 });
    web.files.set(address, `<rss><channel>${bad}</channel></rss>`);
    expect(await sync()).toMatchObject({ outcome: 'failed', reason: 'nothing_usable' });
    expect(await held()).toHaveLength(1);
  });

  it('takes its articles with it when it is removed', async () => {
    await sync();
    await removeSource(db, id, now);
    expect(await held()).toEqual([]);
    await sweep(db, now + 1);
    expect(await db.articles.count()).toBe(0);
    expect(await db.postings.count()).toBe(0);
  });

  it('that is removed while it is fetched leaves nothing behind', async () => {
    const fetch: SyncOptions['fetch'] = async (...request) => {
      await removeSource(db, id, now);
      return web.fetch(...request);
    };
    expect(await sync({ fetch })).toMatchObject({ reason: 'interrupted' });
    expect(await db.articles.count()).toBe(0);
  });
});

describe('an index of sitemaps', () => {
  const news = (
    name: string,
  ) => `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
    <url><loc>https://star.example/${name}</loc><news:news><news:title>Of ${name}</news:title>
    </news:news></url></urlset>`;

  it('is followed on its own site', async () => {
    web.files.set(
      address,
      `<sitemapindex><sitemap><loc>https://star.example/news-1.xml</loc></sitemap>
       <sitemap><loc>https://other.example/news-2.xml</loc></sitemap></sitemapindex>`,
    );
    web.files.set('https://star.example/news-1.xml', news('wedding'));
    web.files.set('https://other.example/news-2.xml', news('trial'));
    await sync();
    expect(await held()).toEqual(['https://star.example/wedding']);
    expect(web.asked.map((each) => each.address)).not.toContain('https://other.example/news-2.xml');
  });
});

describe('whatever goes wrong', () => {
  const page = '<!doctype html><html><head><title>Sign in</title></head></html>';
  const endless = () =>
    new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000_000).fill(65)),
    });

  it.each<[string, Parameters<ServedWeb['files']['set']>[1]]>([
    ['page_instead', page],
    ['not_a_feed', 'nothing of the kind'],
    ['not_a_feed', '{"status": "ok"}'],
    ['not_found', { status: 404 }],
    ['server_error', { status: 500 }],
    ['asked_to_wait', { status: 429 }],
    ['redirected', { body: rssOf('trial'), end: 'https://other.example/feed' }],
    ['redirected', { body: rssOf('trial'), end: 'http://192.168.1.1/feed' }],
    ['redirected', { body: rssOf('trial'), end: 'http://localhost/feed' }],
    ['too_large', { body: endless() }],
    ['damaged', { body: Uint8Array.of(0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8) }],
  ])('is told as %s, and what was there stays', async (reason, answer) => {
    await sync();
    web.files.set(address, answer);
    expect(await sync()).toMatchObject({ outcome: 'failed', reason });
    expect(await held()).toHaveLength(2);
    web.files.set(address, rssOf('trial'));
    expect(await sync()).toMatchObject({ outcome: 'updated' });
  });

  it('a redirect to a site that is granted is followed', async () => {
    web.files.set(address, { body: rssOf('trial'), end: 'https://feeds.star.example/feed' });
    expect(await sync()).toMatchObject({ outcome: 'updated' });
  });

  it('no connection, a slow server and a cancelled run are told apart', async () => {
    const refused = async () => {
      throw new TypeError('Failed to fetch');
    };
    const never: SyncOptions['fetch'] = (_address, { signal }) =>
      new Promise((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    expect((await sync({ fetch: refused })).reason).toBe('unreachable');
    expect((await sync({ fetch: never, patience: 5 })).reason).toBe('too_slow');
    const cancel = new AbortController();
    setTimeout(() => cancel.abort(), 5);
    expect(await sync({ fetch: never, signal: cancel.signal })).toMatchObject({
      outcome: 'cancelled',
    });
  });

  it('a permission that was taken back costs no request', async () => {
    expect(await sync({ allowed: async () => false })).toMatchObject({ reason: 'not_permitted' });
    expect(web.asked).toEqual([]);
  });
});

describe('the schedule', () => {
  const due = () => syncAll(db, { ...options(), onlyDue: true });

  it('asks at most once an hour', async () => {
    await due();
    now += HOUR - 1;
    expect((await due()).size).toBe(0);
    now += 1;
    expect((await due()).size).toBe(1);
  });

  it('waits twice as long after each failure in a row, up to a day', async () => {
    web.files.set(address, { status: 500 });
    const pauses: number[] = [];
    for (let run = 0; run < 7; run += 1) {
      await due();
      const { due: next = 0 } = (await db.sources.get(id)) ?? {};
      pauses.push((next - now) / HOUR);
      now = next;
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 24, 24]);
    web.files.set(address, rssOf('trial'));
    await due();
    expect((await db.sources.get(id))?.failures).toBe(0);
  });

  it('leaves a server alone for as long as it asks, even when synced by hand', async () => {
    web.files.set(address, { status: 503, headers: { 'retry-after': '7200' } });
    await sync();
    now += HOUR + 1;
    expect((await due()).size).toBe(0);
    expect(await sync()).toMatchObject({ reason: 'asked_to_wait' });
    expect(web.asked).toHaveLength(1);
    now += HOUR;
    await sync();
    expect(web.asked).toHaveLength(2);
  });

  it('goes on where the clock was wrong', async () => {
    now += 365 * 24 * HOUR;
    await due();
    now -= 365 * 24 * HOUR;
    expect((await due()).size).toBe(1);
  });
});
