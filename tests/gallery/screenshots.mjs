/**
 * Photographs the gallery into screenshots/gallery: `node tests/gallery/screenshots.mjs [name…]`.
 * Each exhibit in light and dark, 400 and 1000 pixels wide, everything unfolded in a third picture.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { createViteServer } from 'vitest/node';

const root = fileURLToPath(new URL('../..', import.meta.url));
const target = `${root}/screenshots/gallery`;
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
const { port } = server.httpServer.address();
const gallery = `http://127.0.0.1:${port}/tests/gallery/index.html`;

await mkdir(target, { recursive: true });
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--hide-scrollbars'],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(String(error)));
await page.goto(gallery, { waitUntil: 'networkidle0' });
await page.waitForSelector('#app a');
const all = await page.$$eval('#app a', (links) => links.map((link) => link.textContent));
const asked = process.argv.slice(2);
const names = asked.length > 0 ? all.filter((name) => asked.includes(name)) : all;

for (const name of names) {
  const wide = /^(welcome|options)/.test(name);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width: wide ? 1000 : 400, height: wide ? 800 : 600 });
    await page.goto(`${gallery}?show=${name}`, { waitUntil: 'networkidle0' });
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    await page.screenshot({ path: `${target}/${name}-${scheme}.png`, fullPage: true });
  }
  await page.$$eval('details', (folded) => folded.forEach((one) => (one.open = true)));
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.screenshot({ path: `${target}/${name}-open.png`, fullPage: true });
}
await browser.close();
await server.close();
