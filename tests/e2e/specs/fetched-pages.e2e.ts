import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../lib/article/read-html.ts';
import { ReadResultSchema } from '../../../lib/article/read-result-schema.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';
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
