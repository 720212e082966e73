import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOpml } from '../../../lib/sync/feeds/read-opml.ts';
import { writeOpml } from '../../../lib/sync/feeds/write-opml.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import type { Tab } from '../driver.ts';
import { faultyFeeds, feedOf, sentBytes } from '../faulty-feeds.ts';
import { givenFile } from '../given-file.ts';
import { useBrowser } from '../use-browser.ts';
import { waitFor } from '../wait-for.ts';

const run = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'second-source-opml-'));
const list = join(folder, 'feeds.opml');
afterAll(() => rmSync(folder, { recursive: true }));

const hosts = [...faultyFeeds.map(({ name }) => name), 'slow', 'good'].map(
  (name) => `${name}.example`,
);
const requestsTo = (host: string) =>
  run.site.requests.filter((address) => address === `${host}/feed.xml`).length;

let options: Tab;
/** Lets the slow server answer. */
let answerSlowly = (): void => {};

/** Changes what is stored of a source, as time or another clock would have. */
const changeSource = (host: string, changes: object) =>
  options.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('corpus');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('sources', 'readwrite');
      const sources = transaction.objectStore('sources');
      const key = 'feed:https://${host}/feed.xml';
      sources.get(key).onsuccess = ({ target }) =>
        sources.put({ ...target.result, ...${JSON.stringify(changes)} });
      transaction.oncomplete = () => { opening.result.close(); resolve(0); };
    };
  })`);

beforeAll(async () => {
  const feeds = hosts.map((host) => ({
    kind: 'feed' as const,
    title: host,
    address: `https://${host}/feed.xml`,
  }));
  writeFileSync(list, writeOpml(feeds, 'Feeds of another reader'));
  for (const { name, answer } of faultyFeeds) run.site.put(`${name}.example/feed.xml`, answer);
  run.site.put('router.local/feed.xml', feedOf('router.example'));
  run.site.put('good.example/feed.xml', feedOf('good.example'));
  run.site.put('slow.example/feed.xml', (_request, response) => {
    answerSlowly = () => response.end(feedOf('slow.example'));
  });
  await chooseAllSites(run.driver);
  options = await run.driver.openOwn('options.html');
});

describe('a list of feeds', () => {
  it('is read, and added when the reader chooses so', async () => {
    await options.upload(/file/i, list);
    await options.waitForText(new RegExp(`${hosts.length} sources were found`));
    await options.click('button', /^Add all$/);
    await options.waitForText(/Sources? .*added|Added: \d+/i);
  });

  it('has each fault told with its feed, while the others go on', async () => {
    await options.waitForText(/good\.example\/feed\.xml · 1 article[\s\S]*1 added/);
    for (const { name, says } of faultyFeeds)
      await options.waitForText(
        new RegExp(`${name}\\.example/feed\\.xml[^/]*${says.source}`),
        60_000,
      );
    await run.picture(options, 'options-faults');
  });

  it('waits for the slow one alone', async () => {
    expect(await options.text()).toMatch(/slow\.example\/feed\.xml[^/]*(Asking|Fetching)/);
    answerSlowly();
    await options.waitForText(/slow\.example\/feed\.xml · 1 article[\s\S]*1 added/);
  });

  it('has no body read that is too long, or of a host in the local network', async () => {
    await waitFor(
      async () => {
        const before = sentBytes.get('endless');
        await new Promise((resolve) => setTimeout(resolve, 300));
        return sentBytes.get('endless') === before;
      },
      () => 'the endless body to be given up',
    );
    expect(sentBytes.get('endless')).toBeLessThan(100_000_000);
    expect(await options.text()).toMatch(/router\.example\/feed\.xml · 0 articles/);
  });

  it('is given as a file, and brings nothing when it comes back', async () => {
    const { name, bytes } = await givenFile(options, () =>
      options.click('button', /list of feeds|OPML/i),
    );
    expect(name).toBe('second-source-feeds.opml');
    const feeds = readOpml(bytes.toString()) ?? [];
    expect(feeds.map(({ address }) => new URL(address).host)).toEqual(hosts);
    writeFileSync(list, bytes);
    await options.upload(/file/i, list);
    await options.waitForText(new RegExp(`${hosts.length} sources were found`));
    await options.click('button', /^Add all$/);
    await options.waitForText(/You have this source already/);
  });
});

describe('a server that asks to be left alone', () => {
  const busy = 'busy.example';

  it('is not asked again before, even by hand', async () => {
    const before = requestsTo(busy);
    await options.click('button', /Sync now: busy/);
    await options.waitForText(/busy\.example\/feed\.xml[^/]*asks to be left alone/);
    await options.click('button', /Sync now: good/);
    await options.waitForText(/good\.example[\s\S]*nothing new/);
    expect(requestsTo(busy)).toBe(before);
  });

  it('is asked again once the time has passed', async () => {
    run.site.put(`${busy}/feed.xml`, feedOf(busy));
    await changeSource(busy, { waitUntil: Date.now() - 1 });
    await options.click('button', /Sync now: busy/);
    await options.waitForText(/busy\.example\/feed\.xml · 1 article[\s\S]*1 added/);
  });
});

describe('a clock that was a year ahead, and was set right', () => {
  const year = 365 * 86_400_000;
  const alarms = '(globalThis.browser ?? chrome).alarms';

  it('leaves no alarm a year ahead', async () => {
    await options.evaluate(
      `${alarms}.create('sync', { when: ${Date.now() + year}, periodInMinutes: 30 })`,
    );
    await run.driver.killBackground();
    await options.close();
    options = await run.driver.openOwn('options.html');
    await expect
      .poll(() => options.evaluate(`${alarms}.get('sync').then((alarm) => alarm.scheduledTime)`))
      .toBeLessThan(Date.now() + 1_800_000);
  });

  it('keeps no feed from being asked by itself', async () => {
    const before = requestsTo('good.example');
    await changeSource('good.example', { due: Date.now() + year, waitUntil: Date.now() + year });
    await options.evaluate(
      `${alarms}.create('sync', { when: ${Date.now() + 500}, periodInMinutes: 30 })`,
    );
    await expect.poll(() => requestsTo('good.example'), { timeout: 60_000 }).toBe(before + 1);
  });
});

describe('a site that the browser takes back', () => {
  const remark = /good\.example\/feed\.xml[^/]*taken back the permission/;

  it('shows at once with its source', async () => {
    await options.front();
    expect(await options.text()).not.toMatch(remark);
    await run.driver.revokeSites();
    await options.front();
    await options.waitForText(remark);
    await run.picture(options, 'options-taken-back');
  });

  it('is not asked meanwhile', async () => {
    const before = requestsTo('good.example');
    await options.evaluate(`(globalThis.browser ?? chrome).runtime.sendMessage(
      { type: 'sync-now', payload: { source: 'feed:https://good.example/feed.xml' } })
      .then(() => 0)`);
    await options.waitForText(/good\.example\/feed\.xml[^/]*does not allow fetching/);
    expect(requestsTo('good.example')).toBe(before);
  });

  it('is mended with one click, and synced', async () => {
    const before = requestsTo('good.example');
    await run.driver.accept(async () => {
      // Chromium grants before it is asked, and the page has seen that by then.
      const mend = await options.has('button', /Allow again: good/);
      await options.click('button', mend ? /Allow again: good/ : /Sync now: good/);
    }, 'https://good.example/*');
    await expect.poll(() => requestsTo('good.example'), { timeout: 20_000 }).toBe(before + 1);
    expect(await options.text()).not.toMatch(remark);
  });
});

describe('the privacy page', () => {
  it('is linked, says what is stored and what leaves, and asks nobody', async () => {
    run.site.requests.length = 0;
    expect(await options.has('link', /^Privacy/)).toBe(true);
    const privacy = await run.driver.openOwn('privacy.html');
    await privacy.waitForText(/What is stored on this device[\s\S]*What leaves this device/);
    await run.picture(privacy, 'privacy');
    // A feed may be asked at this moment, and Firefox asks its own servers.
    const { requests } = run.site;
    expect(requests.filter((address) => !/^firefox\.|\/feed\.xml$/.test(address))).toEqual([]);
  });
});
