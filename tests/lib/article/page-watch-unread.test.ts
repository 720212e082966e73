import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/article/page-watch.ts';
import type { ReadResult } from '../../../lib/article/read-result.ts';
import { articleAt, WatchedPage } from './watched-page.ts';

type Reading = Awaited<ReturnType<Parameters<typeof watchPage>[0]['read']>>;

let page: WatchedPage;
let results: [ReadResult, string][];
let stop: () => void;

/** Watches a page that always passes the gate. */
function watchReading(reading: () => Promise<Reading>) {
  const asked = vi.fn<() => Promise<Reading>>(reading);
  stop = watchPage({
    window: page,
    gate: () => null,
    read: asked,
    onResult: (result, url) => results.push([result, url]),
  });
  return asked;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page = new WatchedPage();
  results = [];
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a reading that does not come', () => {
  it('is not asked for again at an address at which the browser does not allow it', async () => {
    const asked = watchReading(async () => null);
    page.elements = 500;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveBeenCalledTimes(1);
    expect(results).toEqual([]);
    page.go('https://a.example/two');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is asked for a few times more where nobody answered', async () => {
    const asked = watchReading(async () => {
      throw new Error('The message port closed');
    });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveBeenCalledTimes(5);
    expect(results).toEqual([]);
  });

  it('is nothing to a page that has gone on in the meantime', async () => {
    watchReading(async () => {
      const url = page.location.href;
      await new Promise((resolve) => {
        globalThis.setTimeout(resolve, 2_000);
      });
      return { url, result: articleAt(url), took: 5 };
    });
    await vi.advanceTimersByTimeAsync(500);
    page.go('https://a.example/two');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(results.map(([, url]) => url)).toEqual(['https://a.example/two']);
  });

  it('of another address is not taken for this one', async () => {
    Object.assign(page, { navigation: undefined });
    watchReading(async () => {
      page.location.href = 'https://a.example/two';
      return { url: page.location.href, result: articleAt('https://a.example/two'), took: 5 };
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(results.map(([, url]) => url)).toEqual(['https://a.example/two']);
  });
});

describe('a page of which a reading came to nothing', () => {
  const article = articleAt('https://a.example/one');
  /** How often a page is read of which the first reading gives this, and the next ones an article. */
  const readingsAfter = async (first: () => Promise<Reading>): Promise<number> => {
    const asked = watchReading(async () => ({ url: page.location.href, result: article, took: 5 }));
    asked.mockImplementationOnce(first);
    await vi.advanceTimersByTimeAsync(60_000);
    return asked.mock.calls.length;
  };

  it('is read again a little later where the reading failed, though nothing has changed', async () => {
    expect(await readingsAfter(async () => ({ failed: 'unreadable' }))).toBe(2);
    expect(results).toEqual([[article, 'https://a.example/one']]);
  });

  it('is read again where the reading failed just when the text had come', async () => {
    const asked = watchReading(async () => ({ url: page.location.href, result: article, took: 5 }));
    const empty = { refused: 'too-little-text' as const };
    asked.mockImplementationOnce(async () => ({ url: page.location.href, result: empty, took: 5 }));
    asked.mockImplementationOnce(async () => ({ failed: 'unreadable' }));
    await vi.advanceTimersByTimeAsync(100);
    page.elements = 500;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(results.map(([result]) => result)).toEqual([empty, article]);
  });

  it('is read again where nobody answered', async () => {
    expect(await readingsAfter(() => Promise.reject(new Error('no receiving end')))).toBe(2);
    expect(results).toHaveLength(1);
  });

  it('is left alone where nobody may read it', async () => {
    expect(await readingsAfter(async () => null)).toBe(1);
    expect(results).toEqual([]);
  });

  it('is given up where failing takes long', async () => {
    const slow = async (): Promise<Reading> => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return { failed: 'unreadable' };
    };
    expect(await readingsAfter(slow)).toBe(1);
  });
});
