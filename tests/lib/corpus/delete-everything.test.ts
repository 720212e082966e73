import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { type CorpusDatabase, openCorpus } from '../../../lib/corpus/database.ts';
import { deleteEverything } from '../../../lib/corpus/delete-everything.ts';
import { addFeedArticles } from '../../../lib/corpus/feed-articles.ts';
import { PartWriter } from '../../../lib/corpus/part-writer.ts';
import { recordRun } from '../../../lib/corpus/record-run.ts';
import { newSource, noCounts } from '../../../lib/corpus/source.ts';
import { whileWriting } from '../../../lib/corpus/writers.ts';
import { freshCorpus } from './fresh-corpus.ts';
import { someArticle } from './some-article.ts';

const id = 'feed:https://star.example/feed';
const source = newSource({ id, kind: 'feed', title: 'Star', address: '', added: 0 });
const articles = (count: number): Article[] =>
  Array.from({ length: count }, (_none, at) =>
    someArticle({ url: `https://star.example/${at}`, headline: `Mara Venn ${at}` }),
  );
const rows = async (db: CorpusDatabase): Promise<number> =>
  (await Promise.all(db.tables.map((table) => table.count()))).reduce((sum, some) => sum + some, 0);

/** Deletes everything as soon as the first row is written to a table. */
const deletedAmid = (
  db: CorpusDatabase,
  { hook }: Pick<CorpusDatabase['tables'][number], 'hook'>,
) =>
  new Promise<void>((resolve, reject) => {
    let begun = false;
    hook('creating', () => {
      if (!begun) Dexie.ignoreTransaction(() => deleteEverything(db)).then(resolve, reject);
      begun = true;
    });
  });

it('leaves nothing of a feed whose articles are being added', async () => {
  const db = freshCorpus();
  await db.sources.add(source);
  const deleted = deletedAmid(db, db.articles);
  const adding = addFeedArticles(db, id, articles(200));
  await deleted;
  expect(await adding).toBeNull();
  expect(await rows(db)).toBe(0);
});

it('leaves nothing of a pack whose index is being written', async () => {
  const db = freshCorpus();
  await db.sources.add(source);
  const writer = new PartWriter(db, id);
  await writer.write({ hash: 'a', refused: 0 }, articles(600));
  const deleted = deletedAmid(db, db.postings);
  const finishing = writer.finish();
  await deleted;
  expect(await finishing).toBe(false);
  expect(await rows(db)).toBe(0);
});

it('waits for what is writing, in whichever page', async () => {
  const indexedDB = new IDBFactory();
  const [page, worker] = [1, 2].map(() => openCorpus({ indexedDB, IDBKeyRange }));
  if (!page || !worker) throw new Error('two databases are open');
  const written = Promise.withResolvers<void>();
  const writing = whileWriting(worker, async () => {
    await written.promise;
    await worker.sources.add(source);
  });
  const deleting = deleteEverything(page);
  written.resolve();
  await Promise.all([writing, deleting]);
  expect(await rows(page)).toBe(0);
});

it('is not followed by the outcome of a sync that it ended', async () => {
  const db = freshCorpus();
  await recordRun(db, id, { at: 1, outcome: 'cancelled', counts: noCounts, reason: 'cancelled' });
  expect(await rows(db)).toBe(0);
});
