/** Draws public/icon/*.png from mark.svg: `node tests/gallery/draw-icons.mjs`. */
import { readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { palettePng } from './palette-png.mjs';

const folder = new URL('../../public/icon/', import.meta.url);
const svg = await readFile(new URL('mark.svg', import.meta.url), 'utf8');

/** The colors of the sign; the first is the ground on which the others stand. */
const [ground, ...signs] = [...svg.matchAll(/fill="#(\w\w)(\w\w)(\w\w)"/g)].map(([, ...channels]) =>
  channels.map((hex) => Number.parseInt(hex, 16)).concat(255),
);

/** Between two colors an edge has so many steps: 16 colors in all, a third of the size of all shades. */
const steps = 5;
const edges = [[...ground.slice(0, 3), 0], ...signs].flatMap((from) =>
  Array.from({ length: steps }, (_, step) =>
    from.map((value, at) => Math.round(value + ((ground[at] - value) * step) / steps)),
  ),
);

const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  const pixels = await page.evaluate(
    async (address, width) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const context = new OffscreenCanvas(width, width).getContext('2d');
      context.drawImage(image, 0, 0, width, width);
      return [...context.getImageData(0, 0, width, width).data];
    },
    `data:image/svg+xml,${encodeURIComponent(svg.replace('<svg', `<svg width="${size}" height="${size}"`))}`,
    size,
  );
  await writeFile(new URL(`${size}.png`, folder), palettePng(size, pixels, [...edges, ground]));
}
await browser.close();
