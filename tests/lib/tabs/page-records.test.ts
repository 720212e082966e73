import { describe, expect, it } from 'vitest';
import type { PageRead } from '../../../lib/messages/page-read.ts';
import { pageRecords, type SessionStore } from '../../../lib/tabs/page-records.ts';

const url = 'https://news.example/story';
const read: PageRead = { url, result: { refused: 'home-page' } };

function memoryStore(): SessionStore & { items: Map<string, unknown> } {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key) => (items.has(key) ? { [key]: items.get(key) } : {}),
    set: async (entries) => {
      for (const [key, value] of Object.entries(entries)) items.set(key, value);
    },
    remove: async (keys) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

describe('page records', () => {
  it('give back what was read in a tab at its address', async () => {
    const records = pageRecords(memoryStore());
    await records.keep(1, read);
    expect(await records.find(1, url)).toEqual(read);
  });

  it('give it back wherever in its page the reader is led, but not in an application', async () => {
    const records = pageRecords(memoryStore());
    await records.keep(1, read);
    expect(await records.find(1, `${url}#comments`)).toEqual(read);
    expect(await records.find(1, `${url}#/other`)).toBeNull();
  });

  it('give nothing for another tab or another address', async () => {
    const records = pageRecords(memoryStore());
    await records.keep(1, read);
    expect(await records.find(2, url)).toBeNull();
    expect(await records.find(1, 'https://news.example/other')).toBeNull();
  });

  it('leave nothing behind a closed tab', async () => {
    const store = memoryStore();
    await pageRecords(store).keep(1, read);
    await pageRecords(store).forget(1);
    expect(store.items.size).toBe(0);
  });

  it('ignore a stored value of another shape, as an earlier version may have left', async () => {
    const store = memoryStore();
    store.items.set('page:1', { url, article: {} });
    expect(await pageRecords(store).find(1, url)).toBeNull();
  });

  it('do without the record when the storage is full', async () => {
    const store = memoryStore();
    const records = pageRecords({
      ...store,
      set: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')),
    });
    store.items.set('page:1', { url: 'https://news.example/stale', result: read.result });
    await records.keep(1, read);
    expect(store.items.size).toBe(0);
  });
});
