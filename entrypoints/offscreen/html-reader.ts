import type { ReadResult } from '../../lib/article/read-result.ts';

/** Reads the article of a fetched page, given as HTML. */
export type HtmlReader = (html: string, url: string) => ReadResult;

declare global {
  /** Left by read-page.js in the extension's own documents, never in a tab. */
  var readFetchedHtml: HtmlReader | undefined;
}

// Not to be bundled: the script that is run in tabs is the only copy of the reader in the package.
const script: string = '/read-page.js';

/** The reader of fetched pages for this document, which must have a `DOMParser`; loaded at first use. */
export async function htmlReader(): Promise<HtmlReader> {
  await import(/* @vite-ignore */ script);
  if (!globalThis.readFetchedHtml) throw new Error('read-page.js left no reader');
  return globalThis.readFetchedHtml;
}
