import type { ClosedPage } from '../messages/page-state.ts';

const stores = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

/**
 * Whether the browser keeps extensions out of a page.
 * @param url - the address of a tab; undefined where the browser does not tell it
 * @returns what closes the page, or null for a page that may be read once the reader allows it
 */
export function closedPage(url: string | undefined): ClosedPage | null {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  if (protocol === 'file:') return 'file';
  if (protocol !== 'http:' && protocol !== 'https:') return 'browser-page';
  if (stores.some((store) => (host + pathname).startsWith(store))) return 'store';
  if (pathname.toLowerCase().endsWith('.pdf')) return 'pdf';
  return null;
}

/**
 * What closes a page, by the words with which Chromium refuses to run a script in it: without the
 * permission for tabs it does not tell the address of its own pages.
 */
export function closedByRefusal(detail: string): ClosedPage | null {
  if (/cannot access a chrome/i.test(detail)) return 'browser-page';
  if (/extensions gallery/i.test(detail)) return 'store';
  return /url "file:/i.test(detail) ? 'file' : null;
}
