import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readHtml } from '../../lib/article/read-html.ts';
import { FetchedPageSchema } from '../../lib/messages/fetched-page.ts';
import { allowInertHtml } from './allow-inert-html.ts';

// Chrome's worker has no DOMParser: it has fetched pages read here. Only the background sends this.
const ParseRequest = v.object({ type: v.literal('parse-page'), payload: FetchedPageSchema });

allowInertHtml();

browser.runtime.onMessage.addListener((message: unknown, { id }) => {
  const request = v.safeParse(ParseRequest, message);
  if (!request.success || id !== browser.runtime.id) return undefined;
  const { html, url } = request.output.payload;
  const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
  return Promise.resolve(readHtml(html, url, parse));
});
