import { readHtml } from '../../lib/article/read-html.ts';
import { allowInertHtml } from './allow-inert-html.ts';
import type { HtmlReader } from './html-reader.ts';

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const read: HtmlReader = (html, url) => readHtml(html, url, parse);

/** Lets this document, one of the extension's own, read fetched pages: see `htmlReader`. */
export function leaveHtmlReader(): void {
  allowInertHtml();
  globalThis.readFetchedHtml = read;
}
