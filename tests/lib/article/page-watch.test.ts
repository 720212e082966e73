import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/article/page-watch.ts';
import type { ReadRefusal, ReadResult } from '../../../lib/article/read-result.ts';
import { articleAt, WatchedPage } from './watched-page.ts';

let page: WatchedPage;
let read: ReturnType<typeof vi.fn<(url: string) => ReadResult>>;
let gate: ReturnType<typeof vi.fn<(url: string) => ReadRefusal | null>>;
/** How long each reading is said to take. */
let took: number;
let results: [ReadResult, string][];
let stop: () => void;

const watch = (): void => {
  stop = watchPage({
    window: page,
    gate,
    read: async () => ({ url: page.location.href, result: read(page.location.href), took }),
    onResult: (result, url) => results.push([result, url]),
  });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page = new WatchedPage();
  read = vi.fn<(url: string) => ReadResult>((url) => articleAt(url));
  gate = vi.fn<(url: string) => ReadRefusal | null>(() => null);
  took = 5;
  results = [];
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a page that is loaded once', () => {
  it('is read once, and reported once', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(results).toEqual([[articleAt('https://a.example/one'), 'https://a.example/one']]);
  });

  it('is read again while content comes, a few times at most', async () => {
    read.mockReturnValue({ refused: 'too-little-text' });
    watch();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(results).toEqual([[{ refused: 'too-little-text' }, 'https://a.example/one']]);
    read.mockReturnValue(articleAt('https://a.example/one'));
    page.elements = 500;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(results).toHaveLength(2);
    for (let i = 0; i < 100; i++) {
      page.elements += 10;
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('is not read again where nothing came', async () => {
    read.mockReturnValue({ refused: 'not-an-article' });
    watch();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(gate).toHaveBeenCalledTimes(1);
  });

  it('is left alone at once when it is a home page', async () => {
    gate.mockReturnValue('home-page');
    watch();
    await vi.advanceTimersByTimeAsync(100);
    page.elements = 1_000;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(gate).toHaveBeenCalledTimes(1);
    expect(results).toEqual([[{ refused: 'home-page' }, 'https://a.example/one']]);
  });
});

describe('the gate', () => {
  it('has nothing read where there can be no article', async () => {
    gate.mockReturnValue('not-an-article');
    watch();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(read).not.toHaveBeenCalled();
    expect(results).toEqual([[{ refused: 'not-an-article' }, 'https://a.example/one']]);
  });

  it('has the page read as soon as content comes that lets it pass', async () => {
    gate.mockReturnValue('not-an-article');
    watch();
    await vi.advanceTimersByTimeAsync(1_000);
    gate.mockReturnValue(null);
    page.elements = 500;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(results.at(-1)).toEqual([articleAt('https://a.example/one'), 'https://a.example/one']);
  });
});

describe('a page whose address changes without loading', () => {
  it('is read again at the new address', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(10_000);
    page.go('https://a.example/two');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(results.map(([, url]) => url)).toEqual([
      'https://a.example/one',
      'https://a.example/two',
    ]);
  });

  it('is noticed where the browser has no navigation events', async () => {
    Object.assign(page, { navigation: undefined });
    watch();
    await vi.advanceTimersByTimeAsync(5_000);
    page.location.href = 'https://a.example/two';
    await vi.advanceTimersByTimeAsync(5_000);
    expect(results).toHaveLength(2);
  });

  it('is the same page when only the fragment changes', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(5_000);
    page.go('https://a.example/one#comments');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is not reported while it still shows the old text', async () => {
    const old = articleAt('https://a.example/one', 'Old');
    read.mockReturnValue(old);
    watch();
    await vi.advanceTimersByTimeAsync(5_000);
    page.go('https://a.example/two');
    await vi.advanceTimersByTimeAsync(500);
    expect(results).toHaveLength(1);
    read.mockReturnValue(articleAt('https://a.example/two', 'New'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(results.at(-1)).toEqual([
      articleAt('https://a.example/two', 'New'),
      'https://a.example/two',
    ]);
  });

  it('gets its own address where it still claims the one before', async () => {
    read.mockReturnValue(articleAt('https://a.example/one', 'Old'));
    watch();
    await vi.advanceTimersByTimeAsync(5_000);
    read.mockReturnValue(articleAt('https://a.example/one', 'New'));
    page.go('https://a.example/two');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(results.at(-1)?.[0]).toEqual(articleAt('https://a.example/two', 'New'));
  });

  it('is given up after many readings', async () => {
    watch();
    for (let i = 0; i < 500; i++) {
      page.go(`https://a.example/${i}`);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(80);
  });

  it('is given up when reading it took long', async () => {
    took = 1_500;
    watch();
    for (let i = 0; i < 20; i++) {
      page.go(`https://a.example/${i}`);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
  });
});

describe('the browser’s own ways with pages', () => {
  it('a page that is rendered ahead is read when it is shown', async () => {
    Object.assign(page.document, { prerendering: true });
    watch();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).not.toHaveBeenCalled();
    Object.assign(page.document, { prerendering: false });
    page.document.dispatchEvent(new Event('prerenderingchange'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('a page that returns from the cache reports again what it had', async () => {
    watch();
    await vi.advanceTimersByTimeAsync(10_000);
    page.dispatchEvent(new Event('pagehide'));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(results).toHaveLength(2);
  });

  it('a page that went into the cache before it was read is read when it returns', async () => {
    watch();
    page.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).not.toHaveBeenCalled();
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

it('does nothing more once it is stopped', async () => {
  watch();
  stop();
  page.go('https://a.example/two');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).not.toHaveBeenCalled();
});
