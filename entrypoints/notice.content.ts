import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { readArticle } from '../lib/article/read-article.ts';
import { watchPage } from '../lib/article/page-watch.ts';
import { messageClient } from '../lib/messages/message-client.ts';

// Registered by the background for the sites on which the reader wants articles noticed. It has no
// `matches` of its own, since those would become host permissions of the manifest.
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main(context) {
    const send = messageClient(browser.runtime);
    const stop = watchPage({
      window,
      read: (url) => readArticle(document, url),
      onResult: (result, url) => {
        send('page-read', { url, result }).catch(() => stop());
      },
    });
    context.onInvalidated(stop);
  },
});
