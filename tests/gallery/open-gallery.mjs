import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createViteServer } from 'vitest/node';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Serves the gallery and opens it in Chromium.
 * @param asked - names of exhibits; all of them where it is empty
 * @returns the page, `visit(name)` to show one exhibit, the names, and `close()`
 */
export async function openGallery(asked) {
  const server = await createViteServer({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: 'public',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    optimizeDeps: { noDiscovery: true, include: ['preact', 'preact/hooks', '@preact/signals'] },
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const address = `http://127.0.0.1:${server.httpServer.address().port}/tests/gallery/index.html`;
  const browser = await launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--hide-scrollbars'],
  });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForSelector('#app a');
  const all = await page.$$eval('#app a', (links) => links.map((link) => link.textContent));
  return {
    page,
    names: asked.length > 0 ? all.filter((name) => asked.includes(name)) : all,
    visit: async (name) => {
      await page.goto(`${address}?show=${name}`, { waitUntil: 'networkidle0' });
      // "Reading" appears only after a moment.
      await new Promise((resolve) => {
        setTimeout(resolve, 600);
      });
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
