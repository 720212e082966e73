import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { writeOpml } from '../../lib/sync/feeds/write-opml.ts';
import type { Driver } from '../e2e/driver.ts';
import type { Site } from '../e2e/site.ts';
import { waitFor } from '../e2e/wait-for.ts';
import { generateCorpus } from './generate-corpus.ts';
import { watchStall } from './watch-stall.ts';

export const FEEDS = 200;
const ITEMS = 20;

/** What many feeds cost. */
export interface FeedFigures {
  /** The first sync of all of them, which brings all items. */
  first: { seconds: number; stall: number };
  /** The same again, with nothing new. */
  again: { seconds: number; stall: number };
}

const host = (at: number): string => `feed-${at}.example`;

/** Serves feeds on as many hosts, each with items of its own. */
function serveFeeds(site: Site): void {
  const articles = [...generateCorpus(FEEDS * ITEMS, 2)].map(({ article }) => article);
  for (let at = 0; at < FEEDS; at++) {
    const items = articles.slice(at * ITEMS, (at + 1) * ITEMS).map(
      ({ headline, paragraphs }, item) => `<item><title>${headline ?? ''}</title>
        <link>https://${host(at)}/news/${item}</link>
        <pubDate>Fri, 20 Nov 2026 09:00:00 GMT</pubDate>
        <description>${paragraphs.join(' ')}</description></item>`,
    );
    const feed = `<rss version="2.0"><channel><title>Feed ${at}</title>${items.join('')}</channel></rss>`;
    site.put(`${host(at)}/feed.xml`, (request, response) => {
      const known = request.headers['if-none-match'] === '"1"';
      response.writeHead(known ? 304 : 200, { etag: '"1"' }).end(known ? '' : feed);
    });
  }
}

/** Has many feeds synced from the options page, and looks how long the page stands still. */
export async function syncFeeds(driver: Driver, site: Site, folder: string): Promise<FeedFigures> {
  serveFeeds(site);
  const list = join(folder, 'feeds.opml');
  const feeds = Array.from({ length: FEEDS }, (_, at) => ({
    kind: 'feed' as const,
    title: `Feed ${at}`,
    address: `https://${host(at)}/feed.xml`,
  }));
  writeFileSync(list, writeOpml(feeds, 'Feeds'));
  const options = await driver.openOwn('options.html');
  await options.waitForText(/Example articles/);
  const stall = await watchStall(options);
  const until = async (
    done: string,
    act: () => Promise<void>,
  ): Promise<{ seconds: number; stall: number }> => {
    await stall.reset();
    const start = performance.now();
    await act();
    let left = FEEDS;
    await waitFor(
      async () => {
        // To read the whole text of the page would hold it up.
        await sleep(1_000);
        const runs = await options.evaluate(
          `[...document.querySelectorAll('.source-run')].filter(({ textContent }) =>
            textContent.includes('${done}')).length`,
        );
        left = FEEDS - Number(runs);
        return left <= 0;
      },
      () => `feeds to be synced; ${left} are left`,
      300_000,
    );
    return { seconds: (performance.now() - start) / 1000, stall: await stall.longest() };
  };
  await options.upload(/file/i, list);
  await options.waitForText(/200 sources were found/);
  const first = await until(`${ITEMS} added`, () =>
    driver.accept(() => options.click('button', /^Add all$/)),
  );
  // To look for the button among those of all rows has the browser lay out the rows that are out of
  // sight: it took up to a second of what was measured.
  await options.evaluate(`[...document.querySelectorAll('button')]
    .find(({ textContent }) => textContent === 'Sync all').focus()`);
  const again = await until('nothing new', () => options.press('Enter'));
  await options.close();
  return { first, again };
}
