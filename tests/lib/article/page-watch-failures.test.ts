import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/article/page-watch.ts';
import type { ReadResult } from '../../../lib/article/read-result.ts';
import { articleAt, WatchedPage } from './watched-page.ts';

let page: WatchedPage;
let results: [ReadResult, string][];
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page = new WatchedPage();
  results = [];
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a page of which a reading came to nothing', () => {
  const article = articleAt('https://a.example/one');
  type Answer = Awaited<ReturnType<Parameters<typeof watchPage>[0]['read']>>;
  /** Watches a page of which the first reading gives this, and the next ones an article. */
  const watchAfter = async (first: () => Promise<Answer>) => {
    let readings = 0;
    stop = watchPage({
      window: page,
      gate: () => null,
      read: async () => {
        readings += 1;
        return readings === 1 ? first() : { url: page.location.href, result: article, took: 5 };
      },
      onResult: (result, url) => results.push([result, url]),
    });
    await vi.advanceTimersByTimeAsync(60_000);
    return readings;
  };

  it('is read again a little later where the reading failed, though nothing has changed', async () => {
    expect(await watchAfter(async () => ({ failed: 'unreadable' }))).toBe(2);
    expect(results).toEqual([[article, 'https://a.example/one']]);
  });

  it('is read again where nobody answered', async () => {
    expect(await watchAfter(() => Promise.reject(new Error('no receiving end')))).toBe(2);
    expect(results).toHaveLength(1);
  });

  it('is left alone where nobody may read it', async () => {
    expect(await watchAfter(async () => null)).toBe(1);
    expect(results).toEqual([]);
  });

  it('is given up where failing takes long', async () => {
    const slow = async (): Promise<Answer> => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return { failed: 'unreadable' };
    };
    expect(await watchAfter(slow)).toBe(1);
  });
});
