import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();

/** What browsers ask of their makers, and of every site. */
const BY_THE_BROWSER =
  /^[\w.-]+\.(google|googleapis|gstatic|mozilla|firefox)\.(com|net|org)\/|\/favicon\.ico$/;

/** Longer than reading a page takes by far. */
const READ_BY_THEN = 3000;

describe('pages that are none of its business, with all sites granted', () => {
  beforeAll(async () => {
    await chooseAllSites(run.driver);
  }, 60_000);

  it.each([
    ['a council report', PAGES.council, /Not a celebrity article/],
    ['a home page', PAGES.home, /front page/],
    ['a section page', PAGES.section, /list of articles|No article on this page/],
    ['a plain page', PAGES.plain, /No article|Too little text/],
  ])('stays silent on %s, and says why when asked', async (_, address, why) => {
    const tab = await run.driver.open(address);
    await sleep(READ_BY_THEN);
    expect(await run.driver.badge(tab)).toBe('');
    const popup = await run.driver.openPopup(tab);
    await popup.waitForText(why);
    expect(await popup.text()).not.toMatch(/Timeline/);
    await popup.close();
    expect(await run.driver.badge(tab)).toBe('');
  });

  it('says that a page of the browser is closed to it', async () => {
    const about = run.driver.browser === 'firefox' ? 'about:license' : 'chrome://version';
    const tab = await run.driver.open(about);
    const popup = await run.driver.openPopup(tab);
    await popup.waitForText(/A page of the browser/);
  });

  it('asks the network for nothing but the pages', () => {
    const visited = new Set(
      Object.values(PAGES).map((address) => address.replace(/^https?:\/\//, '')),
    );
    const others = run.site.requests.filter((address) => !visited.has(address));
    expect(others.filter((address) => !BY_THE_BROWSER.test(address))).toEqual([]);
  });
});
