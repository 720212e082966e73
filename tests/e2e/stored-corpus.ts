import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { type CorpusDatabase, openCorpus } from '../../lib/corpus/database.ts';
import type { View } from './driver.ts';

/* oxlint-disable unicorn/consistent-function-scoping -- it must bring all that it calls */
/** Reads every table: runs in one of the extension's own pages, by its source text. */
async function readTables(): Promise<Record<string, [key: unknown, row: unknown][]>> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open('corpus'));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  const tables: Record<string, [key: unknown, row: unknown][]> = {};
  for (const name of names) {
    const store = transaction.objectStore(name);
    const [keys, rows] = await Promise.all([done(store.getAllKeys()), done(store.getAll())]);
    tables[name] = keys.map((key, at) => [
      key,
      rows[at] instanceof Uint8Array ? [...rows[at]] : rows[at],
    ]);
  }
  database.close();
  return tables;
}
/* oxlint-enable unicorn/consistent-function-scoping */

const Tables = v.record(v.string(), v.array(v.tuple([v.unknown(), v.unknown()])));
const Block = v.tuple([v.number(), v.array(v.number())]);

/**
 * A copy, in this process, of the corpus that the extension holds at this moment, for the extension's
 * own code to look at. Nothing is woken by it.
 * @param own - one of the extension's own pages
 */
export async function storedCorpus(own: View): Promise<CorpusDatabase> {
  const read = await own.evaluate(`(${readTables.toString()})().then(JSON.stringify)`);
  const tables = v.parse(Tables, JSON.parse(String(read)));
  const db = openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange, locks: null });
  for (const [name, rows] of Object.entries(tables)) {
    if (name !== 'postings') await db.table(name).bulkAdd(rows.map(([, row]) => row));
    else
      for (const [key, block] of rows.map((row) => v.parse(Block, row)))
        await db.postings.add(Uint8Array.from(block), key);
  }
  return db;
}
