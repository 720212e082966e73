import { beforeEach, expect, it } from 'vitest';
import type { ReadResult } from '../../../../lib/article/read-result.ts';
import { articlesOfSource } from '../../../../lib/corpus/articles-of-source.ts';
import type { CorpusDatabase } from '../../../../lib/corpus/database.ts';
import { handledItems } from '../../../../lib/corpus/handled-items.ts';
import { sweep } from '../../../../lib/corpus/sweep.ts';
import { addSource } from '../../../../lib/sync/add-source.ts';
import type { ReadPage } from '../../../../lib/sync/feeds/fetch-whole-articles.ts';
import { setWholeArticles } from '../../../../lib/sync/feeds/set-whole-articles.ts';
import { removeSource } from '../../../../lib/sync/remove-source.ts';
import { syncSource, type SyncOptions } from '../../../../lib/sync/sync-source.ts';
import { freshCorpus } from '../../corpus/fresh-corpus.ts';
import { someArticle } from '../../corpus/some-article.ts';
import { rssOf, type ServedWeb, servedWeb } from './served-feed.ts';

const address = 'https://star.example/feed';
const id = `feed:${address}`;
const text = (name: string) => `Mara Venn told the whole story of the ${name}.`;
let db: CorpusDatabase;
let web: ServedWeb;

/** Reads a page whose text is its paragraph; a page "moved:ADDRESS" says that it stands there. */
const readPage: ReadPage = async ({ html, url }): Promise<ReadResult> => {
  if (html === 'listing') return { refused: 'section-page' };
  const moved = html.startsWith('moved:') ? html.slice('moved:'.length) : url;
  return { article: someArticle({ url: moved, paragraphs: [html], published: null }) };
};
const sync = (more: Partial<SyncOptions> = {}) =>
  syncSource(db, id, {
    fetch: web.fetch,
    now: () => 0,
    allowed: async (origin) => origin === 'https://star.example',
    readPage,
    ...more,
  });
const paragraphs = async () =>
  (await articlesOfSource(db, id))
    .flatMap((article) => article.paragraphs)
    .toSorted((a, b) => (a < b ? -1 : 1));
const pagesAsked = () => web.asked.filter((each) => each.address !== address).length;

beforeEach(async () => {
  db = freshCorpus();
  web = servedWeb({
    [address]: rssOf('wedding', 'tour'),
    'https://star.example/wedding': text('wedding'),
    'https://star.example/tour': text('tour'),
  });
  await addSource(db, { kind: 'feed', address, title: 'Star' }, 0);
});

it('fetches none unless the reader wants that', async () => {
  await sync();
  expect(pagesAsked()).toBe(0);
});

it('puts the whole article in the place of what the feed gave, with the date of the feed', async () => {
  await setWholeArticles(db, id, true);
  await sync();
  expect(await paragraphs()).toEqual([text('tour'), text('wedding')]);
  const [article] = await articlesOfSource(db, id);
  expect(article?.published?.iso).toBe('2024-05-05T09:00:00Z');
});

it('fetches each once, and keeps it when the feed lists it again', async () => {
  await setWholeArticles(db, id, true);
  await sync();
  await sync();
  expect(pagesAsked()).toBe(2);
  expect(await paragraphs()).toEqual([text('tour'), text('wedding')]);
});

it('replaces what was held when it is switched on later', async () => {
  web.files.set(address, { body: rssOf('wedding'), headers: { etag: '"1"' } });
  await sync();
  await setWholeArticles(db, id, true);
  await sync();
  expect(web.asked.at(-2)?.headers.get('if-none-match')).toBeNull();
  expect(await paragraphs()).toEqual([text('wedding')]);
});

it('keeps what the feed gave of a page that is none, and does not ask again', async () => {
  web.files.set('https://star.example/tour', 'listing');
  web.files.delete('https://star.example/wedding');
  await setWholeArticles(db, id, true);
  await sync();
  await sync();
  expect(pagesAsked()).toBe(2);
  expect(await paragraphs()).toEqual([
    'Mara Venn has news of the tour.',
    'Mara Venn has news of the wedding.',
  ]);
});

it('goes on next time after an error of the server', async () => {
  web.files.set('https://star.example/wedding', { status: 500 });
  await setWholeArticles(db, id, true);
  await sync();
  expect(pagesAsked()).toBe(1);
  web.files.set('https://star.example/wedding', text('wedding'));
  await sync();
  expect(await paragraphs()).toEqual([text('tour'), text('wedding')]);
});

it('lets no page that always fails hold up the others of its host, and gives it up at last', async () => {
  const wedding = 'https://star.example/wedding';
  web.files.set(wedding, { status: 500 });
  await setWholeArticles(db, id, true);
  await sync();
  await sync();
  expect(await paragraphs()).toEqual(['Mara Venn has news of the wedding.', text('tour')]);
  for (let run = 0; run < 5; run++) await sync();
  expect(web.asked.filter((each) => each.address === wedding)).toHaveLength(5);
});

it('gives up no page of a server that can not be reached', async () => {
  web.files.delete('https://star.example/tour');
  await setWholeArticles(db, id, true);
  const offline: ServedWeb['fetch'] = async (asked, init) => {
    if (asked !== address) throw new TypeError('offline');
    return web.fetch(asked, init);
  };
  for (let run = 0; run < 8; run++) await sync({ fetch: offline });
  await sync();
  expect(await paragraphs()).toContain(text('wedding'));
});

it('remembers how many of the articles that it wanted it could not read', async () => {
  const feed = rssOf('wedding', 'tour', 'film').replace('star.example/film', 'other.example/film');
  web.files.set(address, feed);
  web.files.set('https://star.example/wedding', { status: 403 });
  await setWholeArticles(db, id, true);
  await sync();
  const last = async () => (await db.sources.get(id))?.feed?.lastWhole;
  expect(await last()).toEqual({ wanted: 3, unread: 2 });
  web.files.set(address, rssOf('wedding', 'tour'));
  await sync();
  expect(await last()).toEqual({ wanted: 3, unread: 2 });
});

it.each([401, 403, 451])('asks once for a page that is not for us (%i)', async (status) => {
  web.files.set('https://star.example/wedding', { status });
  await setWholeArticles(db, id, true);
  await sync();
  await sync();
  expect(pagesAsked()).toBe(2);
  expect(await paragraphs()).toEqual(['Mara Venn has news of the wedding.', text('tour')]);
});

it('asks the other hosts where one fails', async () => {
  const names = Array.from({ length: 25 }, (_none, at) => `story-${at}`);
  const feed = rssOf(...names, 'tour').replaceAll('star.example/story', 'down.example/story');
  web.files.set(address, feed);
  web.files.set('https://down.example/story-0', { status: 500 });
  await setWholeArticles(db, id, true);
  await sync({ allowed: async () => true });
  expect(pagesAsked()).toBe(2);
  expect(await paragraphs()).toContain(text('tour'));
});

it('goes on next time where a page can not be read just now', async () => {
  await setWholeArticles(db, id, true);
  await sync({ readPage: async () => null });
  expect(await paragraphs()).not.toContain(text('wedding'));
  await sync();
  expect(await paragraphs()).toEqual([text('tour'), text('wedding')]);
});

it('holds an article once that says it stands at another address', async () => {
  web.files.set('https://star.example/wedding', 'moved:https://star.example/wedding-of-the-year');
  await setWholeArticles(db, id, true);
  await sync();
  const ids = (await articlesOfSource(db, id)).map((article) => article.id);
  expect(ids).toContain('https://star.example/wedding-of-the-year');
  expect(ids).toHaveLength(2);
});

it('asks no site that was not granted, and none in the local network', async () => {
  const feed = rssOf('wedding', 'tour')
    .replace('star.example/wedding', 'other.example/wedding')
    .replace('https://star.example/tour', 'http://192.168.1.1/admin');
  web.files.set(address, feed);
  await setWholeArticles(db, id, true);
  await sync({ allowed: async (origin) => origin !== 'https://other.example' });
  expect(pagesAsked()).toBe(0);
});

it('gives no place to articles of a site that was not granted, and knows the feed again', async () => {
  const names = Array.from({ length: 25 }, (_none, at) => `story-${at}`);
  const feed = rssOf(...names, 'tour').replaceAll('star.example/story', 'other.example/story');
  web.files.set(address, { body: feed, headers: { etag: '"1"' } });
  await setWholeArticles(db, id, true);
  await sync();
  expect(await paragraphs()).toContain(text('tour'));
  expect((await db.sources.get(id))?.feed?.etag).toBe('"1"');
});

it('holds an article of a site under no address of another', async () => {
  web.files.set('https://star.example/wedding', 'moved:https://lantern.example/wedding');
  await setWholeArticles(db, id, true);
  await sync();
  const ids = (await articlesOfSource(db, id)).map((article) => article.id);
  expect(ids).toContain('https://star.example/wedding');
});

it('forgets with a removed feed what was fetched of it, and of a long one what is oldest', async () => {
  await setWholeArticles(db, id, true);
  const numbers = Array.from({ length: 2_010 }, (_none, at) => `https://star.example/${at}`);
  await db.handled.bulkAdd(numbers.map((item) => ({ source: id, item })));
  await sync();
  expect(await db.handled.count()).toBe(2_000);
  expect(await handledItems(db, id, numbers.slice(0, 13))).toEqual(new Set(numbers.slice(12, 13)));
  await removeSource(db, id, 1);
  await sweep(db, 2);
  expect(await db.handled.count()).toBe(0);
});

it('takes at most twenty at once', async () => {
  const names = Array.from({ length: 30 }, (_none, at) => `story-${at}`);
  web.files.set(address, rssOf(...names));
  for (const name of names) web.files.set(`https://star.example/${name}`, text(name));
  await setWholeArticles(db, id, true);
  await sync();
  expect(pagesAsked()).toBe(20);
  await sync();
  expect(pagesAsked()).toBe(30);
});

it('stops when it is cancelled', async () => {
  const cancel = new AbortController();
  await setWholeArticles(db, id, true);
  const run = await sync({
    signal: cancel.signal,
    readPage: async (page) => {
      cancel.abort();
      return readPage(page);
    },
  });
  expect(run.outcome).toBe('cancelled');
  expect(pagesAsked()).toBe(1);
});
