import { describe, expect, it } from 'vitest';
import { closedByRefusal, closedPage } from '../../../lib/tabs/closed-page.ts';

describe('pages that browsers close to extensions', () => {
  it.each([
    ['chrome://settings/', 'browser-page'],
    ['about:addons', 'browser-page'],
    ['moz-extension://abc/options.html', 'browser-page'],
    ['view-source:https://news.example/', 'browser-page'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/detail/x', 'store'],
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://news.example/court/filing.PDF', 'pdf'],
    ['file:///home/reader/saved.html', 'file'],
  ])('%s is a %s', (url, kind) => {
    expect(closedPage(url)).toBe(kind);
  });

  it.each(['https://news.example/story', 'http://www.google.com/webstore', undefined, 'nonsense'])(
    '%s is open, as far as one can tell',
    (url) => {
      expect(closedPage(url)).toBeNull();
    },
  );
});

describe('the words with which Chromium refuses a script', () => {
  it.each([
    ['Error: Cannot access a chrome:// URL', 'browser-page'],
    ['Error: The extensions gallery cannot be scripted.', 'store'],
    ['Error: Cannot access contents of url "file:///home/reader/saved.html".', 'file'],
    ['Error: Cannot access contents of the page. Extension manifest must request permission', null],
  ])('%s', (detail, kind) => {
    expect(closedByRefusal(detail)).toBe(kind);
  });
});
