import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FetchedPageSchema } from '../../lib/messages/fetched-page.ts';
import { htmlReader } from './html-reader.ts';

// Chrome's worker has no DOMParser: it has fetched pages read here. Only the background sends this.
const ParseRequest = v.object({ type: v.literal('parse-page'), payload: FetchedPageSchema });

const reader = htmlReader();

browser.runtime.onMessage.addListener((message: unknown, { id }) => {
  const request = v.safeParse(ParseRequest, message);
  if (!request.success || id !== browser.runtime.id) return undefined;
  const { html, url } = request.output.payload;
  return reader.then((read) => read(html, url));
});
