import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/article/read-article.ts';
import type { TimedRead } from '../lib/messages/page-read.ts';

// Run in a tab by the background, on a click or where the noticing script asks for it: reads the page
// once, gives the result, leaves nothing.
export default defineUnlistedScript((): TimedRead => {
  const begun = performance.now();
  const result = readArticle(document, location.href);
  return { url: location.href, result, took: performance.now() - begun };
});
