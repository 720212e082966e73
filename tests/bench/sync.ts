import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Article } from '../../lib/article/article.ts';
import { launchChromium } from '../e2e/chromium.ts';
import type { Driver, Tab } from '../e2e/driver.ts';
import { findBrowser } from '../e2e/find-browser.ts';
import { launchFirefox } from '../e2e/firefox.ts';
import { type Site, startSite } from '../e2e/site.ts';
import { ensureBrowsers } from '../run/ensure-browsers.ts';
import { builtExtension } from './bench-extension.ts';
import { packFiles } from './corpus-pack.ts';
import { generateCorpus } from './generate-corpus.ts';
import { quantile } from './quantile.ts';
import type { BenchOptions, Report } from './report.ts';
import { type FeedFigures, syncFeeds } from './sync-feeds.ts';
import { watchMemory } from './sync-memory.ts';
import { syncTables } from './sync-tables.ts';

const HOST = 'packs.example';
const SOURCE = `pack:https://${HOST}/latest.json`;
/** Syncs with nothing new; the median is told. */
const REPEATS = 7;
/** Articles of the month that is new. */
const MONTH = 800;

/** What syncing cost in one browser. */
export interface SyncLine {
  browser: 'chromium' | 'firefox';
  articles: number;
  /** The first sync of the pack: seconds, and the most memory of the background in MB. */
  first: { seconds: number; memory: number };
  /** A sync with nothing new. */
  unchanged: { milliseconds: number; requests: number };
  /** A sync with one new month. */
  month: { seconds: number; shards: number; requests: number };
  feeds: FeedFigures;
}

function serve(site: Site, articles: readonly Article[], sequence: number): void {
  for (const [path, content] of packFiles(articles, sequence))
    site.put(
      `${HOST}/${path}`,
      path.startsWith('shards/') ? gzipSync(content, { level: 1 }) : content,
    );
}

/** Has the pack synced by the background, and waits until that is done; in milliseconds. */
async function sync(own: Tab): Promise<number> {
  const message = JSON.stringify({ type: 'sync-now', payload: { source: SOURCE } });
  return Number(
    await own.evaluate(`(async () => {
      const start = performance.now();
      await (globalThis.browser ?? chrome).runtime.sendMessage(${message});
      return performance.now() - start;
    })()`),
  );
}

/** Articles of a month in which the pack had none so far. */
function newMonth(): Article[] {
  return Array.from(generateCorpus(MONTH, 3), ({ article }) => {
    const url = `${article.id}-new`;
    return { ...article, id: url, url, published: { iso: '2031-07-04', origin: 'pack' } };
  });
}

async function measure(
  driver: Driver,
  site: Site,
  size: number,
  folder: string,
): Promise<SyncLine> {
  const articles = [...generateCorpus(size)].map(({ article }) => article);
  serve(site, articles, 1);
  const options = await driver.openOwn('options.html');
  await options.waitForText(/Example articles[\s\S]*2 articles/);
  const memory = watchMemory(options, driver.browser);
  await options.fill(/address/i, `https://${HOST}/latest.json`);
  const start = performance.now();
  await driver.accept(() => options.click('button', /^Add$/), `https://${HOST}/*`);
  await options.waitForText(/[\d,]{4,} added/, 900_000);
  const first = { seconds: (performance.now() - start) / 1000, memory: memory() };
  await options.close();

  const own = await driver.openOwn('privacy.html');
  const times: number[] = [];
  site.requests.length = 0;
  for (let at = 0; at < REPEATS; at++) times.push(await sync(own));
  const requests = site.requests.length / REPEATS;
  serve(site, [...articles, ...newMonth()], 2);
  site.requests.length = 0;
  const month = await sync(own);
  const asked = [...site.requests];
  await own.close();
  return {
    browser: driver.browser,
    articles: size,
    first,
    unchanged: { milliseconds: quantile(times, 0.5), requests },
    month: {
      seconds: month / 1000,
      shards: asked.filter((address) => address.includes('/shards/')).length,
      requests: asked.length,
    },
    feeds: await syncFeeds(driver, site, folder),
  };
}

/** Syncing in the real extension: a pack from loopback, nothing new, one new month, many feeds. */
export async function bench({ full }: BenchOptions): Promise<Report> {
  const browsers = ['chromium', 'firefox'] as const;
  const { ok, output } = await ensureBrowsers([...browsers]);
  if (!ok) throw new Error(output);
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const lines: SyncLine[] = [];
  try {
    for (const browser of browsers) {
      const name = browser === 'chromium' ? 'chrome' : 'firefox';
      const extension = await builtExtension(folder, name);
      const site = await startSite();
      const driver =
        browser === 'chromium'
          ? await launchChromium(findBrowser(browser), site.ports, false, extension)
          : await launchFirefox(findBrowser(browser), site.ports);
      try {
        await driver.install(extension);
        await (await driver.waitForOwn('welcome.html')).close();
        const line = await measure(driver, site, full ? 100_000 : 10_000, folder);
        lines.push(line);
        console.error(JSON.stringify(line)); // a large corpus may outlast the patience of who runs this
      } finally {
        await driver.close();
        await site.close();
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { title: 'Syncing', lines, tables: syncTables(lines), plots: [] };
}
