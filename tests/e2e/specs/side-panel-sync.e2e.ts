import { afterAll, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { makePack } from '../made-pack.ts';
import { readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
const HOST = 'packs.example';

const pack = makePack('Stars of the coast');
afterAll(() => pack.remove());

/** Puts the articles of these outlets at https://packs.example/. */
function serve(...domains: string[]): void {
  pack.publish(domains);
  for (const [path, body] of pack.files()) run.site.put(`${HOST}/${path}`, body);
}

it('the side panel shows what a sync has brought, and what was removed, without being asked', async () => {
  serve('coastgossip.example');
  const options = await run.driver.openOwn('options.html');
  await options.fill(/address/i, `https://${HOST}/latest.json`);
  await run.driver.accept(() => options.click('button', /^Add$/), `https://${HOST}/*`);
  await options.waitForText(/Stars of the coast[\s\S]*1 added/);
  const tab = await run.driver.open(PAGES.singlePage);
  const panel = await run.driver.openSidePanel(tab);
  expect((await readStory(panel)).counts[0]).toBe('2 articles');

  // The tab with the page stays in front.
  serve('coastgossip.example', 'harborherald.example');
  await options.evaluate(`void (globalThis.browser ?? chrome).runtime
    .sendMessage({ type: 'sync-now', payload: { source: null } })`);
  await panel.waitForText(/3 articles/);
  const remove = `[...document.querySelectorAll('button')]
    .some((button) => button.ariaLabel === 'Remove: Stars of the coast' && !button.click())`;
  await expect.poll(() => options.evaluate(remove)).toBe(true);
  await panel.waitForText(/No other coverage found/);
  await panel.close();
  await tab.close();
  await options.close();
});
