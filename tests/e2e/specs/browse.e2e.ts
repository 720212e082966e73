import { afterAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { makePack } from '../made-pack.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
/** Pixels below the last row within the list's box. */
const EMPTY_ROOM = `(() => {
  const box = document.querySelector('.virtual-list');
  return box.clientHeight - Math.min(box.clientHeight, box.firstElementChild.clientHeight);
})()`;
const pack = makePack('Stars of the coast');
afterAll(() => pack.remove());

describe('the corpus in the options', () => {
  it('is listed, newest first, and searched by words, people, outlets and days', async () => {
    pack.publish(['coastgossip.example', 'harborherald.example', 'islandpost.example']);
    const options = await run.driver.openOwn('options.html');
    await options.upload(/file/i, pack.asFile());
    await options.waitForText(/Stars of the coast[\s\S]*3 added/);
    await options.evaluate("document.querySelector('.browse-fold > summary').click()");
    await options.waitForText(/5 articles[\s\S]*Marisol Venn[\s\S]*Chrissy Teigen/);
    expect(await options.evaluate(EMPTY_ROOM)).toBe(0);
    await run.picture(options, 'options-browse');
    await options.fill(/^Words/, 'lighthouse');
    await options.waitForText(/3 articles/);
    await options.fill(/^Outlet/, 'islandpost');
    await options.waitForText(/1 article\n[\s\S]*A lighthouse for Marisol Venn/);
    await options.fill(/^Person/, 'Chrissy Teigen');
    await options.waitForText(/0 articles/);
    await options.close();
  });

  it('shows what is kept', async () => {
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    await popup.click('button', /^Keep this article$/);
    await popup.waitForText(/Remove from kept/);
    await popup.close();
    await tab.close();
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Kept articles/);
    await options.evaluate("document.querySelector('.browse-fold > summary').click()");
    await options.waitForText(/6 articles/);
    await options.click('checkbox', /Kept only/);
    await options.waitForText(/1 article\n[\s\S]*buys the lighthouse of her first film/);
    await options.click('button', /^Remove from kept/);
    await options.waitForText(/Removed from kept\./);
    await options.click('button', /^Undo/);
    await options.waitForText(/Kept\s+Remove from kept/);
    await options.close();
  });
});
