import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openCorpus } from '../../../lib/corpus/database.ts';
import { sweep } from '../../../lib/corpus/sweep.ts';
import { inTurn, whileWriting } from '../../../lib/corpus/writers.ts';

it('sweeps only while nobody writes, in whichever page', async () => {
  const indexedDB = new IDBFactory();
  const [page, worker] = [1, 2].map(() => openCorpus({ indexedDB, IDBKeyRange }));
  if (!page || !worker) throw new Error('two databases are open');
  await page.parts.add({ source: 's', hash: '', complete: false, articles: 0, refused: 0 });
  const swept = await whileWriting(page, () => sweep(worker, 0));
  expect([swept, await worker.parts.count()]).toEqual([false, 1]);
  expect(await sweep(worker, 0)).toBe(true);
  expect(await worker.parts.count()).toBe(0);
});

it('runs what has the same name in turn, in whichever page', async () => {
  const indexedDB = new IDBFactory();
  const log: string[] = [];
  const write = (page: string) =>
    inTurn(openCorpus({ indexedDB, IDBKeyRange }), 'file', async () => {
      log.push(`${page} begins`);
      await new Promise((resolve) => setTimeout(resolve, 5));
      log.push(`${page} ends`);
    });
  await Promise.all([write('one'), write('two')]);
  expect(log).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
});
