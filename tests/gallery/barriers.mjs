/**
 * Looks in a real browser for what would keep somebody from reading, contrast among it, in light and
 * dark, with everything unfolded and as narrow as a sidebar gets: `node tests/gallery/barriers.mjs [name…]`.
 */
import axe from 'axe-core';
import { openGallery } from './open-gallery.mjs';

const { page, names, visit, close } = await openGallery(process.argv.slice(2));
let found = 0;
await page.setViewport({ width: 252, height: 600 });
for (const name of names) {
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await visit(name);
    await page.$$eval('details', (folded) => folded.forEach((one) => one.setAttribute('open', '')));
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) {
      found += 1;
      console.log(`${name} (${scheme}): wider than the window`);
    }
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    for (const { id, nodes } of violations) {
      found += 1;
      console.log(`${name} (${scheme}): ${id}`);
      for (const { html, failureSummary } of nodes) console.log(`  ${html}\n  ${failureSummary}`);
    }
  }
}
await close();
console.log(`${names.length} exhibits, ${found} barriers`);
process.exitCode = found === 0 ? 0 : 1;
