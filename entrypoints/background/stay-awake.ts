import { browser } from 'wxt/browser';

/** Chrome stops a worker that has called no extension API for 30 seconds. */
const HEARTBEAT = 20_000;

/** Runs something long, during which the browser doesn't stop the background for idling. */
export async function stayAwake<T>(run: () => Promise<T>): Promise<T> {
  const beat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT);
  try {
    return await run();
  } finally {
    clearInterval(beat);
  }
}
