import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { openCorpus } from '../../../lib/corpus/database.ts';
import { addSource } from '../../../lib/sync/add-source.ts';
import { slots } from '../../../lib/sync/slots.ts';
import { syncSource } from '../../../lib/sync/sync-source.ts';
import { someArticle } from '../corpus/some-article.ts';
import { address, servedPack } from './served-pack.ts';

const otherAddress = address.replace('packs.', 'other-packs.');

/** Two packs that are synced by hand at once; the server of the first one answers after `begin`. */
async function twoAtOnce() {
  const db = openCorpus({ indexedDB: new IDBFactory(), IDBKeyRange });
  const first = servedPack();
  const second = servedPack();
  for (const pack of [first, second]) pack.publish([someArticle()]);
  const { promise, resolve: begin } = Promise.withResolvers<null>();
  first.answer = () => promise;
  const stop = new AbortController();
  const packs = slots(1);
  const run = async (pack: typeof first, at: string, signal?: AbortSignal) => {
    await addSource(db, { kind: 'pack', address: at, title: at }, 500);
    const fetch: typeof pack.fetch = (url, init) =>
      pack.fetch(url.replace('other-packs.', 'packs.'), init);
    return syncSource(db, `pack:${at}`, { fetch, now: () => 1_000, signal, packs });
  };
  const phaseOf = async (at: string) => (await db.sources.get(`pack:${at}`))?.progress?.phase;
  const slow = run(first, address);
  await vi.waitFor(async () => expect(await phaseOf(address)).toBe('asking'));
  const waiting = run(second, otherAddress, stop.signal);
  await vi.waitFor(async () => expect(await phaseOf(otherAddress)).toBe('waiting'));
  expect(second.asked()).toEqual([]);
  return { db, slow, waiting, stop, begin: () => begin(null) };
}

it('has a pack wait where as many are read as there is memory for, and says so', async () => {
  const { slow, waiting, begin } = await twoAtOnce();
  begin();
  expect(await Promise.all([slow, waiting])).toMatchObject([
    { outcome: 'updated', counts: { added: 1 } },
    { outcome: 'updated', counts: { added: 1 } },
  ]);
});

it('gives up a pack that is cancelled while it waits, and not the one before it', async () => {
  const { db, slow, waiting, stop, begin } = await twoAtOnce();
  stop.abort();
  expect(await waiting).toMatchObject({ outcome: 'cancelled' });
  expect((await db.sources.get(`pack:${otherAddress}`))?.progress).toBeNull();
  begin();
  expect(await slow).toMatchObject({ outcome: 'updated' });
});
