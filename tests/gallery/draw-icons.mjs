/** Draws public/icon/*.png from mark.svg: `node tests/gallery/draw-icons.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';

const folder = new URL('../../public/icon/', import.meta.url);
const svg = await readFile(new URL('mark.svg', folder), 'utf8');
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`${size}.png`, folder), png);
}
await browser.close();
