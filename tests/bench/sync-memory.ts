import { TargetType } from 'puppeteer-core';
import * as v from 'valibot';
import type { Tab } from '../e2e/driver.ts';
import { inFirefox } from '../e2e/firefox-internals.ts';
import { pageOf } from '../e2e/page-tab.ts';

const Heap = v.object({ usedSize: v.number() });
const Processes = v.array(v.object({ type: v.string(), memory: v.number() }));

/** Bytes on the heap of the service worker, garbage included; 0 where none is running. */
async function workerHeap(own: Tab): Promise<number> {
  const targets = pageOf(own).browser().targets();
  const worker = targets.find((target) => target.type() === TargetType.SERVICE_WORKER);
  if (!worker) return 0;
  const session = await worker.createCDPSession();
  const heap = v.parse(Heap, await session.send('Runtime.getHeapUsage'));
  await session.detach();
  return heap.usedSize;
}

/** Bytes of the process in which Firefox runs the event page and the extension's tabs. */
async function extensionProcess(own: Tab): Promise<number> {
  const processes = await inFirefox(
    pageOf(own).browser(),
    `const { children } = await ChromeUtils.requestProcInfo();
     return children.map(({ type, memory }) => ({ type, memory }));`,
  );
  const found = v.parse(Processes, processes).find(({ type }) => type === 'extension');
  return found?.memory ?? 0;
}

/**
 * Looks at the memory of the background twice a second, until it is asked.
 * @returns gives the most that was seen, in MB: of the worker's heap in Chromium, of the whole process
 *   of the extension in Firefox
 */
export function watchMemory(own: Tab, browser: 'chromium' | 'firefox'): () => number {
  let most = 0;
  const look = browser === 'chromium' ? workerHeap : extensionProcess;
  const timer = setInterval(() => {
    look(own).then(
      (bytes) => (most = Math.max(most, bytes)),
      () => undefined, // the worker is just starting or ending
    );
  }, 500);
  return () => {
    clearInterval(timer);
    return most / 1e6;
  };
}
