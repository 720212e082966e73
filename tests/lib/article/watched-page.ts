import { readArticle } from '../../../lib/article/read-article.ts';
import type { ReadResult } from '../../../lib/article/read-result.ts';
import type { WatchedWindow } from '../../../lib/article/watched-window.ts';
import { address, newsArticle, newsPage } from './news-page.ts';

const found = readArticle(newsPage({ jsonLd: newsArticle() }), address);

/** The invented article under another address and headline. */
export function articleAt(id: string, headline = id): ReadResult {
  if (!('article' in found)) throw new Error(found.refused);
  return { article: { ...found.article, id, url: id, headline } };
}

/** A page with a clock, whose size and address a test changes. */
export class WatchedPage extends EventTarget implements WatchedWindow {
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
