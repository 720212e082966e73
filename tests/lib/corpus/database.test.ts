import { setTimeout as sleep } from 'node:timers/promises';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it, vi } from 'vitest';
import { openCorpus } from '../../../lib/corpus/database.ts';

it('opens again with the next use after an opening that failed, as on a full disk', async () => {
  const indexedDB = new IDBFactory();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const db = openCorpus({ indexedDB, IDBKeyRange, locks: null });
  await expect(db.sources.count()).rejects.toThrow('full');
  const attempts = open.mock.calls.length;
  await sleep(50);
  expect(open).toHaveBeenCalledTimes(attempts);
  await expect(db.sources.count()).rejects.toThrow('full');
  open.mockRestore();
  await sleep(50);
  expect(await db.sources.count()).toBe(0);
});
