/**
 * Photographs the gallery into screenshots/gallery: `node tests/gallery/screenshots.mjs [name…]`.
 * Each exhibit in light and dark, unfolded, and as narrow as a phone or Firefox's sidebar is.
 */
import { mkdir } from 'node:fs/promises';
import { openGallery, root } from './open-gallery.mjs';

const target = `${root}/screenshots/gallery`;
await mkdir(target, { recursive: true });
const { page, names, visit, close } = await openGallery(process.argv.slice(2));

for (const name of names) {
  const wide = /^(welcome|options)/.test(name);
  const usual = wide ? { width: 1000, height: 800 } : { width: 400, height: 600 };
  const narrow = { width: wide ? 400 : 252, height: 600 };
  const shoot = async (kind) => {
    // As high as the page: what is out of sight may not be drawn.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewport({ ...page.viewport(), height });
    await page.screenshot({ path: `${target}/${name}-${kind}.png` });
  };
  for (const scheme of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport(usual);
    await visit(name);
    await shoot(scheme);
  }
  await page.setViewport(narrow);
  await shoot('narrow');
  await page.setViewport(usual);
  await page.$$eval('details', (folded) => folded.forEach((one) => one.setAttribute('open', '')));
  await shoot('open');
}
await close();
