import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticle } from '../lib/article/read-article.ts';
import type { PageRead } from '../lib/messages/page-read.ts';

// Run in a tab by the background, on a click: reads the page once, gives the result, leaves nothing.
export default defineUnlistedScript((): PageRead => ({
  url: location.href,
  result: readArticle(document, location.href),
}));
