import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { damagedExtension } from '../damaged-extension.ts';
import { makePack } from '../made-pack.ts';
import { readStory } from '../popup-story.ts';
import { browserName, useBrowser } from '../use-browser.ts';

const run = useBrowser({ install: false });
const damaged = damagedExtension(browserName);
const pack = makePack('Stars of the coast');
afterAll(() => {
  damaged.remove();
  pack.remove();
});

describe('an extension whose bundled stories are damaged', () => {
  beforeAll(async () => {
    await run.driver.install(damaged.folder);
  });

  it('welcomes, and says after the answer that the example is missing', async () => {
    const welcome = await run.driver.waitForOwn('welcome.html');
    await welcome.click('button', /^Only when I click/);
    await welcome.waitForText(/articles that come with Second Source could not be loaded/);
    await run.picture(welcome, 'welcome-damaged');
    await welcome.close();
  });

  it('says in the options what is wrong', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Comes with Second Source[\s\S]*The data is damaged or incomplete/);
    await run.picture(options, 'options-damaged');
    await options.close();
  });

  it('reads pages, and finds no coverage', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    const popup = await run.driver.openPopup(tab);
    await popup.waitForText(/No other coverage found/);
    await popup.close();
    await tab.close();
  });

  it('works with other sources', async () => {
    pack.publish(['coastgossip.example', 'harborherald.example']);
    const options = await run.driver.openOwn('options.html');
    await options.upload(/file/i, pack.asFile());
    await options.waitForText(/Stars of the coast[\s\S]*2 added/);
    await options.close();
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).counts[0]).toBe('3 articles');
    await popup.close();
  });
});
