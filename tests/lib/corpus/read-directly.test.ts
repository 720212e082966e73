import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { openCorpus, type CorpusDatabase } from '../../../lib/corpus/database.ts';
import { readDirectly } from '../../../lib/corpus/read-directly.ts';
import { newSource } from '../../../lib/corpus/source.ts';

const source = newSource({ id: 'feed:f', kind: 'feed', title: 'F', address: null, added: 0 });

const corpusIn = (indexedDB: IDBFactory): CorpusDatabase =>
  openCorpus({ indexedDB, IDBKeyRange, locks: null });

/** The ids of all sources. */
async function sourcesOf(db: CorpusDatabase): Promise<string[]> {
  return readDirectly(db, [db.sources], async (read) => {
    const sources = await read.answer(read.all(db.sources));
    return sources.map(({ id }) => id);
  });
}

it('reads without opening the database a second way', async () => {
  const indexedDB = new IDBFactory();
  const first = corpusIn(indexedDB);
  await first.sources.add(source);
  const woken = corpusIn(indexedDB);
  expect(await sourcesOf(woken)).toEqual([source.id]);
  expect(woken.isOpen()).toBe(false);
});

it('leaves a database that does not exist to be made as it should be', async () => {
  const db = corpusIn(new IDBFactory());
  expect(await sourcesOf(db)).toEqual([]);
  await db.sources.add(source);
  expect(await sourcesOf(db)).toEqual([source.id]);
});

it('sees at once what was written since', async () => {
  const db = corpusIn(new IDBFactory());
  expect(await sourcesOf(db)).toEqual([]);
  await db.transaction('rw', db.sources, () => db.sources.add(source));
  expect(await sourcesOf(db)).toEqual([source.id]);
});

it('does not stand in the way of a deletion, and reads again after it', async () => {
  const db = corpusIn(new IDBFactory());
  await db.sources.add(source);
  expect(await sourcesOf(db)).toEqual([source.id]);
  await db.delete({ disableAutoOpen: false });
  expect(await sourcesOf(db)).toEqual([]);
});

it('answers several rounds of one transaction, in their order or of what was answered before', async () => {
  const db = corpusIn(new IDBFactory());
  await db.sources.add(source);
  const told = await readDirectly(db, [db.sources, db.segments], async (read) => {
    const [first, second] = [read.all(db.sources), read.all(db.segments)];
    const segments = await read.answer(second);
    const sources = await read.answer(first);
    const segment = await read.answer(read.one(db.segments, 7));
    return [sources.length, segments.length, segment];
  });
  expect(told).toEqual([1, 0, undefined]);
});

it('tells the error of the database', async () => {
  const db = corpusIn(new IDBFactory());
  const bad = readDirectly(db, [{ name: 'unknown' }], async () => 0);
  await expect(bad).rejects.toThrow(/object ?store/i);
});
