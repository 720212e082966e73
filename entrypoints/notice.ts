import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { gatedPage } from '../lib/article/gated-page.ts';
import { watchPage } from '../lib/article/page-watch.ts';
import { messageClient, type MessagePort } from '../lib/messages/message-client.ts';
import type { PageMessages } from '../lib/messages/messages.ts';

type Runtime = MessagePort & { id?: string };

/** Where the function that ends the running watch is found, by the next run in the same document. */
const running = Symbol.for('second-source.notice');

/**
 * The browser's own object; the polyfill would be half of this script. An element of the page that is
 * called like one of its two names stands in its place, but has no such function.
 */
function ownRuntime(): Runtime | undefined {
  return ['browser', 'chrome']
    .map((name): Runtime | undefined => Reflect.get(globalThis, name)?.runtime)
    .find((runtime) => typeof runtime?.sendMessage === 'function');
}

// Registered by the background for the sites on which the reader wants articles noticed. It stands in
// each of their pages, so it only looks whether there may be an article; then the background reads.
// No content script of WXT's: those tell the page by an event that they are there, and end when the
// page sends the same event.
export default defineUnlistedScript(() => {
  const runtime = ownRuntime();
  if (!runtime) return;
  const send = messageClient(runtime);
  const ask = async <Type extends keyof PageMessages>(
    type: Type,
    payload: PageMessages[Type]['send'],
  ): Promise<PageMessages[Type]['answer']> => {
    try {
      return await send(type, payload);
    } catch (error) {
      // The extension was updated or removed: nobody will ever answer this script.
      if (runtime.id === undefined) stop();
      throw error;
    }
  };

  const earlier: unknown = Reflect.get(globalThis, running);
  if (typeof earlier === 'function') earlier();
  const stop = watchPage({
    window,
    gate(url) {
      const gated = gatedPage(document, url);
      return 'refused' in gated ? gated.refused : null;
    },
    read: () => ask('read-me', {}),
    onResult(result, url) {
      ask('page-read', { url, result }).catch(() => undefined);
    },
  });
  Reflect.set(globalThis, running, stop);
});
