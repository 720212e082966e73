import type { Page } from 'puppeteer-core';
import type { Tab } from './driver.ts';
import { createView } from './view.ts';

const pages = new WeakMap<Tab, Page>();

/**
 * A tab that puppeteer drives; the same for both browsers. `waitUntil` is 'never' for pages of
 * extensions and of the browser in Firefox, where loading never counts as finished.
 */
export function createTab(page: Page, waitUntil: 'load' | 'never' = 'load'): Tab {
  const view = createView({
    evaluate: (expression) => page.evaluate(expression),
    async clickAt(x, y) {
      await page.bringToFront();
      await page.mouse.click(x, y);
    },
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
  });
  const tab: Tab = {
    ...view,
    async goto(url) {
      await page.goto(url, { waitUntil: waitUntil === 'load' ? 'load' : [] });
    },
    async fill(name, text) {
      await view.click('textbox', name);
      await page.keyboard.type(text);
    },
    async upload(name, file) {
      await page.waitForSelector('input[type=file]');
      for (const input of await page.$$('input[type=file]')) {
        const label = await input.evaluate((element) => element.labels?.[0]?.innerText ?? '');
        if (name.test(label)) return input.uploadFile(file);
      }
      throw new Error(`No file input ${name}`);
    },
    async press(key) {
      await page.bringToFront();
      await page.keyboard.press(key);
    },
    front: () => page.bringToFront(),
    close: () => page.close(),
  };
  pages.set(tab, page);
  return tab;
}

export function pageOf(tab: Tab): Page {
  const page = pages.get(tab);
  if (!page) throw new Error('This tab is not of puppeteer');
  return page;
}
