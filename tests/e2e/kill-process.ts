import { once } from 'node:events';
import type { Browser } from 'puppeteer-core';

/** Ends the browser as a crash or a power cut would: nothing of it gets to finish anything. */
export async function killProcess(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process) throw new Error('The browser is not a process of ours');
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
}
