// Dexie watches only where it finds a database at its own start.
import 'fake-indexeddb/auto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import type { CorpusDatabase } from '../../../lib/corpus/database.ts';
import { newSource } from '../../../lib/corpus/source.ts';
import { watch } from '../../../lib/corpus/watch.ts';
import { freshCorpus } from './fresh-corpus.ts';

const fail = (error: unknown): void => {
  throw error;
};
/** To make the tables counts as a change, too. */
async function openedCorpus(): Promise<CorpusDatabase> {
  const db = freshCorpus();
  await db.open();
  return db;
}
const addSource = (db: CorpusDatabase, id: string) =>
  db.sources.add(newSource({ id, kind: 'feed', title: '', address: '', added: 0 }));

it('reads a table after many changes now and then, and after the last one', async () => {
  const db = freshCorpus();
  const counts: number[] = [];
  const read = () => db.sources.count();
  const take = (count: number) => void counts.push(count);
  const stop = watch(db, { tables: ['sources'], read, pause: () => 200 }, take, fail);
  await vi.waitFor(() => expect(counts).toEqual([0]));
  for (let at = 0; at < 20; at++) await addSource(db, String(at));
  await vi.waitFor(() => expect(counts.at(-1)).toBe(20), 5_000);
  expect(counts.length).toBeLessThan(6);
  stop();
});

it('is not woken by other tables, nor after it was stopped', async () => {
  const db = await openedCorpus();
  const read = vi.fn<() => Promise<number>>(() => db.corrections.count());
  const stop = watch(db, { tables: ['corrections'], read, pause: () => 0 }, () => {}, fail);
  await addSource(db, 'a');
  await sleep(100);
  expect(read).toHaveBeenCalledTimes(1);
  stop();
  await db.corrections.add({ id: '1', first: 'a', second: 'b', says: 'same-story', at: 0 });
  await sleep(100);
  expect(read).toHaveBeenCalledTimes(1);
});

it('tells of a failure, and reads again a little later, though nothing has changed', async () => {
  const db = await openedCorpus();
  const read = vi
    .fn<() => Promise<number>>(() => db.sources.count())
    .mockRejectedValueOnce(new Error('broken'));
  const errors: unknown[] = [];
  const counts: number[] = [];
  const take = (count: number) => void counts.push(count);
  const stop = watch(db, { tables: ['sources'], read, pause: () => 0 }, take, (error) => {
    errors.push(error);
  });
  await vi.waitFor(() => expect(errors).toHaveLength(1));
  expect(counts).toEqual([]);
  await vi.waitFor(() => expect(counts).toEqual([0]), 5_000);
  stop();
});
