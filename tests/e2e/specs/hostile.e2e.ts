import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import { readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';
import { waitForBadge } from '../wait-for-badge.ts';

const run = useBrowser();

/** What stands in the settings and the corpus, as the options page tells it. */
async function whatIsHeld(): Promise<string> {
  const options = await run.driver.openOwn('options.html');
  const text = await options.waitForText(/Example articles[\s\S]*\d+ articles[\s\S]*[kM]B/);
  await options.close();
  // How much room the browser counts changes by itself.
  return text.replaceAll(/\d+(\.\d+)? [kM]B/g, '').replaceAll(/\s+/g, ' ');
}

/** Tries an expression in the page itself; gives what it answers, or that it threw. */
const attempt = (expression: string) => `(async () => ${expression})().then(
  (answer) => JSON.stringify(answer ?? null), (error) => 'threw ' + error)`;

describe('a hostile page, with all sites granted', () => {
  it('has no way to the extension: no API, no file, no listener', async () => {
    await chooseAllSites(run.driver);
    const tab = await run.driver.open(PAGES.hostile);
    const reached = await tab.evaluate(
      attempt(`[
        typeof globalThis.browser?.runtime?.sendMessage,
        typeof globalThis.chrome?.runtime?.sendMessage,
        typeof globalThis.browser?.storage,
        typeof globalThis.chrome?.storage,
      ].join(' ')`),
    );
    expect(reached).toBe('"undefined undefined undefined undefined"');
    await tab.close();
  });

  it('changes nothing by the messages that it forges', async () => {
    const before = await whatIsHeld();
    run.site.requests.length = 0;
    const tab = await run.driver.open(PAGES.hostile);
    await tab.evaluate(
      attempt(`(async () => {
        for (const type of ['read-me', 'sync-now', 'sync-cancel', 'say-of-story', 'read-fetched', 'parse-page'])
          for (const payload of [{ source: null }, { html: '<p>x', url: location.href }, {}])
            postMessage({ type, payload }, '*');
        await new Promise((resolve) => setTimeout(resolve, 500));
      })()`),
    );
    await tab.close();
    expect(await whatIsHeld()).toBe(before);
    const { host } = new URL(PAGES.hostile);
    expect(run.site.requests.filter((address) => address.startsWith(`${host}/latest`))).toEqual([]);
  });

  it('can not frame a page of the extension', async () => {
    const options = await run.driver.openOwn('options.html');
    const own = String(await options.evaluate('location.href'));
    await options.close();
    const tab = await run.driver.open(PAGES.plain);
    const framed = await tab.evaluate(
      attempt(`new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.src = ${JSON.stringify(own)};
        document.body.append(frame);
        setTimeout(() => {
          try { resolve(frame.contentDocument?.body?.innerText ?? 'closed'); }
          catch { resolve('closed'); }
        }, 1000);
      })`),
    );
    expect(String(framed)).not.toContain('Sources');
    await tab.close();
  });
});

describe('a content script that a hostile page has taken over', () => {
  it('reads nothing, syncs nothing and changes nothing by any message but those about its own page', async () => {
    run.site.requests.length = 0;
    const before = await whatIsHeld();
    const tab = await run.driver.open(PAGES.hostile);
    const options = await run.driver.openOwn('options.html');
    const kinds = [
      ['page-state', { tab: 1 }],
      ['keep-page', { tab: 1 }],
      ['give-up-kept', { tab: 1, article: PAGES.usWeekly }],
      ['restore-kept', { tab: 1, article: PAGES.usWeekly }],
      ['say-of-story', { tab: 1, article: 'a', other: 'b', says: 'other-story' }],
      ['example', {}],
      ['read-fetched', { html: '<p>x</p>', url: PAGES.hostile }],
      ['parse-page', { html: '<p>x</p>', url: PAGES.hostile }],
      ['awake', {}],
      ['sync-now', { source: null }],
      ['sync-cancel', { source: null }],
    ];
    const answers = await options.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({});
      const hostile = tabs.find(({ url }) => url === ${JSON.stringify(PAGES.hostile)});
      const [{ result }] = await api.scripting.executeScript({
        target: { tabId: hostile.id },
        args: [${JSON.stringify(kinds)}],
        func: async (kinds) => {
          const { runtime } = globalThis.browser ?? chrome;
          const answers = [];
          for (const [type, payload] of kinds)
            answers.push(await Promise.race([
              runtime.sendMessage({ type, payload }).then(
                (answer) => answer ?? 'nothing', () => 'nothing'),
              new Promise((resolve) => setTimeout(resolve, 300, 'nothing')),
            ]));
          return answers;
        },
      });
      return JSON.stringify(result);
    })()`);
    expect(JSON.parse(String(answers))).toEqual(kinds.map(() => 'nothing'));
    await options.close();
    await tab.close();
    expect(await whatIsHeld()).toBe(before);
  });

  it('speaks for no other page: what it says it read stays with its own address', async () => {
    const victim = await run.driver.open(PAGES.usWeekly);
    await waitForBadge(run.driver, victim, '1');
    const tab = await run.driver.open(PAGES.hostile);
    const options = await run.driver.openOwn('options.html');
    await options.evaluate(`(async () => {
      const api = globalThis.browser ?? chrome;
      const tabs = await api.tabs.query({});
      const hostile = tabs.find(({ url }) => url === ${JSON.stringify(PAGES.hostile)});
      await api.scripting.executeScript({
        target: { tabId: hostile.id },
        args: [${JSON.stringify(PAGES.usWeekly)}],
        func: async (url) => {
          const { runtime } = globalThis.browser ?? chrome;
          const payload = { url, result: { refused: 'home-page' } };
          await runtime.sendMessage({ type: 'page-read', payload }).catch(() => null);
        },
      });
      return 0;
    })()`);
    await options.close();
    await tab.close();
    await waitForBadge(run.driver, victim, '1');
    const popup = await run.driver.openPopup(victim);
    expect((await readStory(popup)).counts[0]).toBe('2 articles');
    await popup.close();
    await victim.close();
  });
});

describe('an own page', () => {
  it('runs nothing that is written into it', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.evaluate(
      attempt(`(() => {
        const script = document.createElement('script');
        const image = document.createElement('img');
        image.setAttribute('onerror', 'document.title = "hacked"');
        image.src = 'https://www.hostile.example/pixel.png';
        document.body.append(image);
        script.append('document.title = "hacked"');
        document.body.append(script);
      })()`),
    );
    await options.evaluate('new Promise((resolve) => setTimeout(resolve, 500))');
    expect(await options.evaluate('document.title')).not.toContain('hacked');
    expect(run.site.requests).not.toContain('www.hostile.example/pixel.png');
    await options.close();
  });
});
