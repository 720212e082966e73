import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../../lib/article/page-watch.ts';
import type { ReadResult } from '../../../lib/article/read-result.ts';
import type { WatchedWindow } from '../../../lib/article/watched-window.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { address, newsArticle, newsPage } from './news-page.ts';

const found = readArticle(newsPage({ jsonLd: newsArticle() }), address);

/** The invented article under another address and headline. */
function articleAt(id: string, headline = id): ReadResult {
  if (!('article' in found)) throw new Error(found.refused);
  return { article: { ...found.article, id, url: id, headline } };
}

class Page extends EventTarget implements WatchedWindow {
  elements = 100;
  location = { href: 'https://a.example/one' };
  navigation = new EventTarget();
  performance = { now: () => Date.now() };
  document = Object.assign(new EventTarget(), {
    prerendering: false,
    documentElement: { getElementsByTagName: () => Array.from({ length: this.elements }) },
  });
  setTimeout = (run: () => void, milliseconds: number): number =>
    Number(globalThis.setTimeout(run, milliseconds));
  clearTimeout = (timer: number): void => globalThis.clearTimeout(timer);

  go(href: string): void {
    this.location.href = href;
    this.navigation.dispatchEvent(new Event('currententrychange'));
  }
}

let page: Page;
let read: ReturnType<typeof vi.fn<(url: string) => ReadResult>>;
let results: [ReadResult, string][];
let stop: () => void;

const watch = (): void => {
  stop = watchPage({ window: page, read, onResult: (result, url) => results.push([result, url]) });
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  page = new Page();
  read = vi.fn<(url: string) => ReadResult>((url) => articleAt(url));
  results = [];
});

afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('a page that is loaded once', () => {
  it('is read once, and reported once', () => {
    watch();
    vi.advanceTimersByTime(60_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(results).toEqual([[articleAt('https://a.example/one'), 'https://a.example/one']]);
  });

  it('is read again while content comes, a few times at most', () => {
    read.mockReturnValue({ refused: 'too-little-text' });
    watch();
    vi.advanceTimersByTime(1_000);
    expect(results).toEqual([[{ refused: 'too-little-text' }, 'https://a.example/one']]);
    read.mockReturnValue(articleAt('https://a.example/one'));
    page.elements = 500;
    vi.advanceTimersByTime(5_000);
    expect(results).toHaveLength(2);
    for (let i = 0; i < 100; i++) {
      page.elements += 10;
      vi.advanceTimersByTime(1_000);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(5);
  });

  it('is not read again where nothing came', () => {
    read.mockReturnValue({ refused: 'not-an-article' });
    watch();
    vi.advanceTimersByTime(60_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is left alone at once when it is a home page', () => {
    read.mockReturnValue({ refused: 'home-page' });
    watch();
    vi.advanceTimersByTime(100);
    page.elements = 1_000;
    vi.advanceTimersByTime(60_000);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('a page whose address changes without loading', () => {
  it('is read again at the new address', () => {
    watch();
    vi.advanceTimersByTime(10_000);
    page.go('https://a.example/two');
    vi.advanceTimersByTime(10_000);
    expect(results.map(([, url]) => url)).toEqual([
      'https://a.example/one',
      'https://a.example/two',
    ]);
  });

  it('is noticed where the browser has no navigation events', () => {
    Object.assign(page, { navigation: undefined });
    watch();
    vi.advanceTimersByTime(5_000);
    page.location.href = 'https://a.example/two';
    vi.advanceTimersByTime(5_000);
    expect(results).toHaveLength(2);
  });

  it('is the same page when only the fragment changes', () => {
    watch();
    vi.advanceTimersByTime(5_000);
    page.go('https://a.example/one#comments');
    vi.advanceTimersByTime(5_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is not reported while it still shows the old text', () => {
    const old = articleAt('https://a.example/one', 'Old');
    read.mockReturnValue(old);
    watch();
    vi.advanceTimersByTime(5_000);
    page.go('https://a.example/two');
    vi.advanceTimersByTime(500);
    expect(results).toHaveLength(1);
    read.mockReturnValue(articleAt('https://a.example/two', 'New'));
    vi.advanceTimersByTime(5_000);
    expect(results.at(-1)).toEqual([
      articleAt('https://a.example/two', 'New'),
      'https://a.example/two',
    ]);
  });

  it('gets its own address where it still claims the one before', () => {
    read.mockReturnValue(articleAt('https://a.example/one', 'Old'));
    watch();
    vi.advanceTimersByTime(5_000);
    read.mockReturnValue(articleAt('https://a.example/one', 'New'));
    page.go('https://a.example/two');
    vi.advanceTimersByTime(5_000);
    expect(results.at(-1)?.[0]).toEqual(articleAt('https://a.example/two', 'New'));
  });

  it('is given up after many readings', () => {
    watch();
    for (let i = 0; i < 500; i++) {
      page.go(`https://a.example/${i}`);
      vi.advanceTimersByTime(1_000);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(80);
  });

  it('is given up when reading it took long', () => {
    read.mockImplementation((url) => {
      vi.setSystemTime(Date.now() + 1_500);
      return articleAt(url);
    });
    watch();
    for (let i = 0; i < 20; i++) {
      page.go(`https://a.example/${i}`);
      vi.advanceTimersByTime(1_000);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(3);
  });
});

describe('the browser’s own ways with pages', () => {
  it('a page that is rendered ahead is read when it is shown', () => {
    Object.assign(page.document, { prerendering: true });
    watch();
    vi.advanceTimersByTime(10_000);
    expect(read).not.toHaveBeenCalled();
    Object.assign(page.document, { prerendering: false });
    page.document.dispatchEvent(new Event('prerenderingchange'));
    vi.advanceTimersByTime(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('a page that returns from the cache reports again what it had', () => {
    watch();
    vi.advanceTimersByTime(10_000);
    page.dispatchEvent(new Event('pagehide'));
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    vi.advanceTimersByTime(10_000);
    expect(read).toHaveBeenCalledTimes(1);
    expect(results).toHaveLength(2);
  });

  it('a page that went into the cache before it was read is read when it returns', () => {
    watch();
    page.dispatchEvent(new Event('pagehide'));
    vi.advanceTimersByTime(10_000);
    expect(read).not.toHaveBeenCalled();
    page.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    vi.advanceTimersByTime(10_000);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

it('does nothing more once it is stopped', () => {
  watch();
  stop();
  page.go('https://a.example/two');
  vi.advanceTimersByTime(60_000);
  expect(read).not.toHaveBeenCalled();
});
