import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/article/read-html.ts';
import { ReadResultSchema } from '../../../lib/article/read-result-schema.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import { comparedPages } from '../compared-pages.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
const pages = comparedPages();

describe('fetched pages', () => {
  it('are at least twenty, most of them articles', () => {
    expect(pages.length).toBeGreaterThanOrEqual(20);
    const articles = pages.filter(({ html, url }) => 'article' in readHtml(html, url, parsedPage));
    expect(articles.length).toBeGreaterThan(pages.length * 0.8);
  });

  it('are read by the extension as in Node, word for word', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Sources/);
    for (const { name, html, url } of pages) {
      const message = JSON.stringify({ type: 'read-fetched', payload: { html, url } });
      const read = await options.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${message})`,
      );
      const inNode = v.parse(ReadResultSchema, readHtml(html, url, parsedPage));
      expect(read, name).toEqual(inNode);
    }
    await options.close();
  });
});

describe('the reader of fetched pages', () => {
  it('leaves nothing in a tab that it reads, and can not be run in a page of the extension', async () => {
    await chooseAllSites(run.driver);
    const tab = await run.driver.open(PAGES.plain);
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Sources/);
    const readIn = (address: string): string => `(async () => {
      const { scripting, tabs } = globalThis.browser ?? chrome;
      const [{ id }] = await tabs.query({ url: ${address} });
      const inTab = async (script) =>
        (await scripting.executeScript({ target: { tabId: id }, ...script }))[0].result;
      const names = () => inTab({ func: () => Object.getOwnPropertyNames(globalThis) });
      const before = await names();
      const { result } = await inTab({ files: ['/read-page.js'] });
      const left = (await names()).filter((name) => !before.includes(name));
      return { result, left };
    })().catch(({ message }) => message)`;
    expect(await options.evaluate(readIn(JSON.stringify(PAGES.plain)))).toEqual({
      result: { refused: 'not-an-article' },
      left: [],
    });
    expect(await options.evaluate(readIn('location.href'))).toMatch(/permission/);
    await options.close();
    await tab.close();
  });

  it('alone may make HTML of text: a page that a reader sees may not', async () => {
    const options = await run.driver.openOwn('options.html');
    const parsed = `(() => {
      try {
        return new DOMParser().parseFromString('<p>x', 'text/html').body.innerHTML;
      } catch ({ name }) {
        return [name, typeof readFetchedHtml];
      }
    })()`;
    expect(await options.evaluate(parsed)).toEqual(['TypeError', 'undefined']);
    await options.close();
  });
});
