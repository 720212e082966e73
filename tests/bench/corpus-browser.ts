import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import type { Article } from '../../lib/article/article.ts';
import { launchChromium } from '../e2e/chromium.ts';
import type { Driver, Tab } from '../e2e/driver.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import type { Site } from '../e2e/site.ts';
import { watchMemory } from './sync-memory.ts';
import { watchStall } from './watch-stall.ts';
import { IndexSize, MatchTimes } from './worker-answers.ts';

/** What importing a pack cost the options page. */
export interface ImportFigures {
  seconds: number;
  /** The longest time in which the page answered nothing, in ms. */
  stall: number;
  /** The most that the heap of the background held, which imports it, garbage included, in MB. */
  heap: number;
}

/** The built extension in a fresh profile of a real Chromium. */
export async function startExtension(extension: string, site: Site): Promise<Driver> {
  const driver = await launchChromium(findBrowser('chromium'), site.ports, false, extension);
  await driver.install();
  await (await driver.waitForOwn('welcome.html')).waitForText(/\S/);
  return driver;
}

/** Imports a pack file through the options page. */
export async function importPack(driver: Driver, file: string): Promise<ImportFigures> {
  const options = await driver.openOwn('options.html');
  await options.waitForText(/\S/);
  const stalls = await watchStall(options);
  const most = watchMemory(options, 'chromium');
  const start = performance.now();
  await options.upload(/file/i, file);
  await options.waitForText(/[\d,]{3,} added/, 900_000);
  const seconds = (performance.now() - start) / 1000;
  const heap = most();
  const stall = await stalls.longest();
  await options.close();
  return { seconds, stall, heap };
}

/**
 * Milliseconds until a tab that was opened leaves the processor alone: what is measured before takes up to
 * twice as long, and no reader clicks as early.
 */
const SETTLING = 500;

/** Asks a new worker of the extension, in a page that wakes nothing of it. */
async function askWorker(page: Tab, asked: Article[] | null): Promise<unknown> {
  return page.evaluate(`new Promise((resolve, reject) => {
    const worker = new Worker('/bench-worker.js');
    worker.onmessage = ({ data }) => (worker.terminate(), resolve(data));
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(${JSON.stringify(asked)});
  })`);
}

async function inQuietPage<T>(driver: Driver, use: (page: Tab) => Promise<T>): Promise<T> {
  const page = await driver.openOwn('manifest.json');
  await sleep(SETTLING);
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** Matches these articles in one new worker, while the background sleeps. */
export async function matchInWorker(driver: Driver, articles: Article[]): Promise<MatchTimes> {
  await driver.killBackground();
  return v.parse(MatchTimes, await inQuietPage(driver, (page) => askWorker(page, articles)));
}

/** Bytes of the postings in the index. */
export async function indexBytes(driver: Driver): Promise<number> {
  return v.parse(IndexSize, await inQuietPage(driver, (page) => askWorker(page, null))).bytes;
}

/** When the popup first painted and when the story stood there, in ms; null where it never did. */
export async function openPopupOn(
  driver: Driver,
  url: string,
): Promise<{ paint: number; whole: number } | null> {
  const tab = await driver.open(url);
  await sleep(SETTLING);
  const popup = await driver.openPopup(tab);
  try {
    const figures = await popup.evaluate(`new Promise((resolve) => {
      const end = Date.now() + 5000;
      const look = () => {
        const { paint = null, whole = null } = globalThis.benchPopup ?? {};
        if (whole !== null || Date.now() > end) resolve([paint, whole]);
        else setTimeout(look, 50);
      };
      look();
    })`);
    const [paint, whole] = Array.isArray(figures) ? figures : [];
    return typeof paint === 'number' && typeof whole === 'number' ? { paint, whole } : null;
  } finally {
    await popup.close().catch(() => undefined); // it closes by itself when another tab comes up
    await tab.close();
  }
}
