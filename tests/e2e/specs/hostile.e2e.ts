import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import { useBrowser } from '../use-browser.ts';

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
        for (const type of ['sync-now', 'sync-cancel', 'say-of-story', 'read-fetched', 'parse-page'])
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
