import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { deleteEverything } from '../../../lib/corpus/delete-everything.ts';
import { keepBundledAway } from '../../../lib/sync/bundled-source.ts';
import { loadBundledPack } from '../../../lib/sync/load-bundled-pack.ts';
import type { SyncOptions } from '../../../lib/sync/sync-source.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { articlesOf, postingsOf, sizeOf } from '../match/index-answers.ts';

const address = 'chrome-extension://id/corpus/latest.json';

type Fetch = SyncOptions['fetch'];

/** Serves public/ as the extension's own files are served. */
const files: Fetch = async (url) =>
  new Response(new Uint8Array(await readFile(`public${new URL(url).pathname}`)));

const damagedFiles: Fetch = async (url, init) => {
  const response = await files(url, init);
  if (!url.endsWith('.ndjson')) return response;
  return new Response((await response.text()).replace('Teigen', 'Tiegen'));
};

const options = { fetch: files, now: () => 1_000 };

it('loads the articles that ship with the extension, so that matching finds them', async () => {
  const db = freshCorpus();
  const run = await loadBundledPack(db, address, options);
  expect(run).toMatchObject({ outcome: 'updated', counts: { added: 2, removed: 0, refused: 0 } });
  const index = corpusIndex(db);
  expect(await sizeOf(index)).toBe(2);
  const postings = await postingsOf(index, ['@chrissy teigen', 'no such term']);
  expect([...postings.keys()]).toEqual(['@chrissy teigen']);
  const rows = (postings.get('@chrissy teigen')?.list ?? []).map(({ row }) => row);
  const articles = [...(await articlesOf(index, rows)).values()];
  expect(new Set(articles.map(({ outlet }) => outlet.name))).toEqual(new Set(['Us Weekly', null]));
});

it('loads them once', async () => {
  const db = freshCorpus();
  await loadBundledPack(db, address, options);
  const run = await loadBundledPack(db, address, options);
  expect(run.outcome).toBe('unchanged');
  expect(await db.articles.count()).toBe(2);
});

it('refuses a damaged pack with the reason', async () => {
  const db = freshCorpus();
  const run = await loadBundledPack(db, address, { ...options, fetch: damagedFiles });
  expect(run).toMatchObject({ outcome: 'failed', reason: 'damaged' });
  expect(await sizeOf(corpusIndex(db))).toBe(0);
  expect((await db.sources.get('bundled'))?.lastRun?.reason).toBe('damaged');
});

it('leaves it away once the reader has removed it', async () => {
  const db = freshCorpus();
  await loadBundledPack(db, address, options);
  await db.sources.update('bundled', { removed: 2_000 });
  await loadBundledPack(db, address, options);
  expect(await sizeOf(corpusIndex(db))).toBe(0);
});

it('leaves it away once everything was deleted', async () => {
  const db = freshCorpus();
  await loadBundledPack(db, address, options);
  await deleteEverything(db);
  await keepBundledAway(db, 2_000);
  await loadBundledPack(db, address, options);
  expect(await sizeOf(corpusIndex(db))).toBe(0);
});
