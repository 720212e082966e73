import { describe, expect, it, vi } from 'vitest';
import type { PageRead } from '../../../lib/messages/page-read.ts';
import { noticePage } from '../../../lib/tabs/notice-page.ts';
import { readAskingPage } from '../../../lib/tabs/read-asking-page.ts';
import { keptTools } from './kept-tools.ts';

const read = { url: 'https://star.example/', result: { refused: 'home-page' as const } };
const timed = { ...read, took: 4 };
const tab = { id: 7, private: false, url: read.url, document: 'asks' };

describe('a page that asks to be read', () => {
  it('is read in the very document that asked', async () => {
    const runInTab = vi.fn<() => Promise<unknown>>(async () => timed);
    expect(await readAskingPage(tab, { ...keptTools(), runInTab })).toEqual(timed);
    expect(runInTab).toHaveBeenCalledWith(7, 'asks');
  });

  it('is not even tried once its site was taken back', async () => {
    const runInTab = vi.fn<() => Promise<unknown>>(async () => timed);
    expect(await readAskingPage(tab, { ...keptTools({ revoked: true }), runInTab })).toBeNull();
    expect(runInTab).not.toHaveBeenCalled();
  });

  it('is told that nobody may where the browser refuses in spite of the permission', async () => {
    expect(await readAskingPage(tab, keptTools())).toBeNull();
  });

  it.each([{ threw: 'TypeError' }, undefined, { url: read.url }])(
    'may ask again where nothing usable came of it: %o',
    async (answer) => {
      const runInTab = async () => answer;
      expect(await readAskingPage(tab, { ...keptTools(), runInTab })).toEqual({
        failed: 'unreadable',
      });
    },
  );
});

describe('what a page gives', () => {
  const noticed = async (url: string, revoked: boolean): Promise<unknown[]> => {
    const keep = vi.fn<(tab: number, read: PageRead) => Promise<void>>(async () => undefined);
    const showBadge = vi.fn<() => Promise<void>>(async () => undefined);
    const tools = keptTools({ revoked });
    const records = { ...tools.records, keep };
    await noticePage({ ...read, url }, tab, { ...tools, showBadge, records });
    return [...keep.mock.calls, ...showBadge.mock.calls];
  };

  it('is kept, and counted on the badge', async () => {
    expect(await noticed('https://star.example/after-it-went-on', false)).toHaveLength(2);
  });

  it('is nothing to us once its site was taken back', async () => {
    expect(await noticed(read.url, true)).toEqual([]);
  });

  it('is nothing to us where it speaks of the page of another site', async () => {
    expect(await noticed('https://other.example/', false)).toEqual([]);
  });
});
