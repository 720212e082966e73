import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/article/read-article.ts';
import type { TimedRead } from '../lib/messages/page-read.ts';
import { leaveHtmlReader } from './offscreen/leave-html-reader.ts';

// Run in a tab by the background, on a click or where the noticing script asks for it: reads the page
// once, gives the result, leaves nothing. An own document, which no tab's script can be run in, loads it
// to read fetched pages.
export default defineUnlistedScript((): TimedRead | undefined => {
  if (location.protocol.endsWith('-extension:')) {
    leaveHtmlReader();
    return undefined;
  }
  const begun = performance.now();
  const result = readArticle(document, location.href);
  return { url: location.href, result, took: performance.now() - begun };
});
