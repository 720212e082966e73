import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import { readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';
import { waitFor } from '../wait-for.ts';
import { waitForBadge } from '../wait-for-badge.ts';

const run = useBrowser();

describe('sites that the browser takes back', () => {
  it('are noticed as long as they are granted', async () => {
    await chooseAllSites(run.driver);
    const tab = await run.driver.open(PAGES.usWeekly);
    await waitForBadge(run.driver, tab, '1');
    await tab.close();
  });

  it('show as taken back in the options, with one click to mend', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/On all sites/);
    expect(await options.text()).not.toMatch(/taken back/);
    await run.driver.revokeSites();
    await options.front();
    await options.waitForText(/taken back this permission/);
    await run.picture(options, 'options-revoked');
    await options.close();
  });

  it('have no page noticed, and every page read by click', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    await expect(waitForBadge(run.driver, tab, '1', 4000)).rejects.toThrow('badge');
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).counts[0]).toBe('2 articles');
    await popup.close();
    await tab.close();
  });

  it('are noticed again after the click to mend', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/taken back/);
    await run.driver.accept(async () => {
      // Chromium grants before it is asked, and the page has seen that by then.
      if (await options.has('button', /Allow again/)) await options.click('button', /Allow again/);
    });
    await waitFor(
      async () => !(await options.has('button', /Allow again/)),
      () => 'the button to go away',
    );
    const tab = await run.driver.open(PAGES.celebPost);
    await waitForBadge(run.driver, tab, '1');
  });
});
