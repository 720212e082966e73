import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import type { Popup } from '../driver.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
const address = new URL(PAGES.singlePage);
const page = readFileSync(
  new URL(`../../pages/site/${address.host}${address.pathname}.html`, import.meta.url),
  'utf8',
);

async function onThePage(look: (popup: Popup) => Promise<void>): Promise<void> {
  const tab = await run.driver.open(PAGES.singlePage);
  const popup = await run.driver.openPopup(tab);
  await look(popup);
  await popup.close();
  await tab.close();
}

/** What the popup has to say to the background never arrives, as where the browser stops it just then. */
const losing = (type: string) => `(() => {
  const { runtime } = globalThis.browser ?? chrome;
  const send = runtime.sendMessage.bind(runtime);
  runtime.sendMessage = (message, ...rest) =>
    send(message.type === ${JSON.stringify(type)} ? { type: 'lost' } : message, ...rest);
})()`;

describe('the reader keeps an article', () => {
  it('which fails: that is told, and how it stands is shown', async () => {
    await onThePage(async (popup) => {
      await popup.waitForText(/Keep this article/);
      await popup.evaluate(losing('keep-page'));
      await popup.click('button', /^Keep this article$/);
      await popup.waitForText(/Something went wrong[\s\S]*Keep this article/);
    });
  });

  it('which becomes part of the corpus', async () => {
    await onThePage(async (popup) => {
      await popup.click('button', /^Keep this article$/);
      await popup.waitForText(/Kept[\s\S]*Remove from kept/);
    });
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Kept articles[\s\S]*1 article/);
    await options.close();
  });

  it('and sees what changed in it since', async () => {
    run.site.put(
      `${address.host}${address.pathname}`,
      page
        .replaceAll('buys the lighthouse of her first film', 'buys a lighthouse at last')
        .replace('which seats nine', 'which seats twelve'),
    );
    await onThePage(async (popup) => {
      const text = await popup.waitForText(/Changed since you kept it/);
      expect(text).toContain('Headline was “Marisol Venn buys the lighthouse of her first film”');
      expect(text).toContain('“twelve” was “nine”');
      await run.picture(popup, 'popup-kept-changed');
    });
    run.site.put(`${address.host}${address.pathname}`, null);
  });

  it('and gives it up, and takes that back', async () => {
    await onThePage(async (popup) => {
      await popup.click('button', /^Remove from kept$/);
      await popup.waitForText(/Removed from kept\./);
      await popup.click('button', /^Undo$/);
      await popup.waitForText(/Kept[\s\S]*Changed since you kept it/);
      await popup.click('button', /^Remove from kept$/);
      await popup.waitForText(/Removed from kept\./);
    });
    await onThePage(async (popup) => {
      await popup.waitForText(/Keep this article/);
    });
  });

  it('or has all kept that is read', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.click('checkbox', /Keep articles that I read/);
    const kept = 'chrome.storage.local.get("settings").then((all) => all.settings?.keepRead)';
    await expect.poll(() => options.evaluate(kept)).toBe(true);
    await options.close();
    const other = await run.driver.open(PAGES.usWeekly);
    const popup = await run.driver.openPopup(other);
    await popup.waitForText(/Kept[\s\S]*Remove from kept/);
    await popup.close();
    await other.close();
  });

  it('but not what was given up, until it is kept by hand', async () => {
    for (let look = 0; look < 2; look += 1)
      await onThePage(async (popup) => {
        await popup.waitForText(/Keep this article/);
      });
    await onThePage(async (popup) => {
      await popup.click('button', /^Keep this article$/);
      await popup.waitForText(/Kept[\s\S]*Remove from kept/);
    });
    await onThePage(async (popup) => {
      await popup.waitForText(/Kept[\s\S]*Remove from kept/);
    });
  });
});
