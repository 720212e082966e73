import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { corpusIndex } from '../../../lib/corpus/corpus-index.ts';
import { openCorpus } from '../../../lib/corpus/database.ts';
import { sweep } from '../../../lib/corpus/sweep.ts';
import { addSource } from '../../../lib/sync/add-source.ts';
import { syncSource } from '../../../lib/sync/sync-source.ts';
import { someArticle } from '../corpus/some-article.ts';
import { address, servedPack } from './served-pack.ts';
import { sizeOf } from '../match/index-answers.ts';

const articles = Array.from({ length: 12 }, (_, at) =>
  someArticle({
    url: `https://star.example/${at}`,
    headline: `Mara Venn sings song ${at}`,
    published: { iso: `2024-0${1 + (at % 4)}-02`, origin: 'pack' },
  }),
);
const old = articles.slice(0, 8);
const next = articles.slice(2);

/** A clean second life of the same database, as after the browser was killed. */
function reopened(indexedDB: IDBFactory) {
  return openCorpus({ indexedDB, IDBKeyRange, locks: null });
}

it('leaves the old corpus or the new one, whole, wherever it is killed, and finishes next time', async () => {
  const pack = servedPack();
  await fc.assert(
    fc.asyncProperty(fc.nat(60), async (operations) => {
      const indexedDB = new IDBFactory();
      const id = `pack:${address}`;
      const options = { fetch: pack.fetch, now: () => 1 };
      const first = reopened(indexedDB);
      await addSource(first, { kind: 'pack', address, title: 'packs.example' }, 0);
      pack.publish(old);
      const lower = (await syncSource(first, id, options)).reason;
      first.close();

      pack.publish(next);
      const killed = reopened(indexedDB);
      let left = operations;
      killed.use({
        stack: 'dbcore',
        create: (core) => ({
          ...core,
          table: (name) => {
            const table = core.table(name);
            return {
              ...table,
              mutate(request) {
                if (left-- > 0) return table.mutate(request);
                killed.close();
                return new Promise(() => undefined);
              },
            };
          },
        }),
      });
      await Promise.race([
        syncSource(killed, id, options).catch(() => null),
        new Promise((resolve) => setTimeout(resolve, 60)),
      ]);
      killed.close();

      const after = reopened(indexedDB);
      await sweep(after, 0);
      const size = await sizeOf(corpusIndex(after));
      const run = await syncSource(after, id, options);
      const end = await sizeOf(corpusIndex(after));
      const rows = await after.articles.count();
      after.close();
      expect({ lower, size: [old.length, next.length].includes(size), end, rows }).toEqual({
        lower: null,
        size: true,
        end: next.length,
        rows: next.length,
      });
      expect(run.reason).toBeNull();
    }),
    { numRuns: 12 },
  );
}, 30_000);
