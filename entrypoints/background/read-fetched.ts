import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { ReadResultSchema } from '../../lib/article/read-result-schema.ts';
import type { ReadResult } from '../../lib/article/read-result.ts';
import type { FetchedPage } from '../../lib/messages/fetched-page.ts';
import { htmlReader } from '../offscreen/html-reader.ts';

/** The part of Chrome's API that the polyfill does not know. */
declare const chrome: {
  offscreen: {
    hasDocument(): Promise<boolean>;
    createDocument(options: {
      url: string;
      reasons: 'DOM_PARSER'[];
      justification: string;
    }): Promise<void>;
  };
};

let opening: Promise<void> | null = null;

/** Reads a fetched page: here where there is a DOM (Firefox), else in the offscreen document. */
export async function readFetched({ html, url }: FetchedPage): Promise<ReadResult> {
  if (typeof DOMParser !== 'undefined') {
    const read = await htmlReader();
    return v.parse(ReadResultSchema, read(html, url));
  }
  opening ??= openOffscreen().finally(() => {
    opening = null;
  });
  await opening;
  const message = { type: 'parse-page', payload: { html, url } };
  return v.parse(ReadResultSchema, await browser.runtime.sendMessage(message));
}

async function openOffscreen(): Promise<void> {
  if (await chrome.offscreen.hasDocument()) return;
  await chrome.offscreen.createDocument({
    url: '/offscreen.html',
    reasons: ['DOM_PARSER'],
    justification: 'Reads the text of articles that were fetched from the sources you added.',
  });
}
