import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { addFeedArticles } from '../../../lib/corpus/feed-articles.ts';
import { giveUpArticle, restoreKept } from '../../../lib/corpus/given-up.ts';
import { isKept, keepArticle } from '../../../lib/corpus/kept-articles.ts';
import { sweep } from '../../../lib/corpus/sweep.ts';
import { addSource } from '../../../lib/sync/add-source.ts';
import { removeSource } from '../../../lib/sync/remove-source.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const feed = (name: string) => {
  const address = `https://${name}.example/feed`;
  return { kind: 'feed' as const, address, title: name, id: `feed:${address}` };
};
const [first, second] = [feed('ant'), feed('bee')];

/** Two feeds that were removed, of 150 articles each. */
async function twoRemoved(): Promise<CorpusDatabase> {
  const db = freshCorpus();
  for (const { id, ...found } of [first, second]) {
    await addSource(db, found, 1);
    await addFeedArticles(
      db,
      id,
      Array.from({ length: 150 }, (_none, at) => someArticle({ url: `${found.address}/${at}` })),
    );
    const source = await db.sources.get(id);
    if (source?.feed) source.feed.etag = '"1"';
    if (source) await db.sources.put(source);
    await removeSource(db, id, 5);
  }
  return db;
}

/** A sweep of what was removed before 100; this is done once its first article goes. */
async function sweepAmid(db: CorpusDatabase, act: () => Promise<unknown>): Promise<void> {
  const acting: Promise<unknown>[] = [];
  db.articles.hook('deleting', () => {
    if (acting.length === 0) acting.push(Dexie.ignoreTransaction(act));
  });
  await sweep(db, 100);
  await Promise.all(acting);
}

const held = (db: CorpusDatabase, { id }: { id: string }) =>
  Promise.all([
    db.sources.where({ id }).count(),
    db.articles.where('[source+id]').between([id], [id, []]).count(),
  ]);

it('deletes what was removed and does not come back', async () => {
  const db = await twoRemoved();
  await sweep(db, 100);
  expect([await held(db, first), await held(db, second)]).toEqual([
    [0, 0],
    [0, 0],
  ]);
});

it('leaves a source that comes back while it is at another', async () => {
  const db = await twoRemoved();
  await sweepAmid(db, () => addSource(db, second, 50));
  expect([await held(db, first), await held(db, second)]).toEqual([
    [0, 0],
    [1, 150],
  ]);
});

it('leaves the rest of a source that comes back while it is deleted, to be read anew', async () => {
  const db = await twoRemoved();
  await sweepAmid(db, () => addSource(db, first, 50));
  expect(await held(db, first)).toEqual([1, 50]);
  expect((await db.sources.get(first.id))?.feed?.etag).toBeNull();
});

it('leaves an article that is given up meanwhile, to be had back', async () => {
  const db = await twoRemoved();
  const [earlier, later] = [someArticle(), someArticle({ url: 'https://star.example/later' })];
  for (const article of [earlier, later]) await keepArticle(db, article, 1, 'Kept');
  await giveUpArticle(db, earlier.id, 5);
  await sweepAmid(db, () => giveUpArticle(db, later.id, 200));
  await restoreKept(db, later.id);
  expect(await isKept(db, later.id)).toBe(true);
});
