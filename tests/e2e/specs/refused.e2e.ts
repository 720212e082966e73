import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { readStory } from '../popup-story.ts';
import { browserName, useBrowser } from '../use-browser.ts';
import { waitFor } from '../wait-for.ts';
import { waitForBadge } from '../wait-for-badge.ts';

const run = useBrowser();

// Chromium's prompt is a window of its own that no driver reaches; the code behind is the same.
describe.runIf(browserName === 'firefox')('a reader who refuses what the browser asks', () => {
  it('keeps the answer, and goes on', async () => {
    const welcome = await run.driver.waitForOwn('welcome.html');
    await welcome.waitForText(/On all sites/);
    await run.driver.refuse?.(() => welcome.click('button', /On all sites/));
    await welcome.waitForText(/refused[\s\S]*Until you allow it[\s\S]*An example[\s\S]*Timeline/);
    await run.picture(welcome, 'welcome-refused');
  });

  it('reads by click', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    await expect(waitForBadge(run.driver, tab, '1', 3000)).rejects.toThrow('badge');
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).counts[0]).toBe('2 articles');
    await popup.close();
    await tab.close();
  });

  it('mends it with one click in the options, later', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Until you allow it/);
    await run.driver.accept(() => options.click('button', /^Allow again/));
    await waitFor(
      async () => !(await options.has('button', /^Allow again/)),
      () => 'the button to go away',
    );
    const tab = await run.driver.open(PAGES.celebPost);
    await waitForBadge(run.driver, tab, '1');
  });

  it('keeps what was granted when more is refused', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/On well-known news sites/);
    await run.driver.revokeSites();
    await options.waitForText(/Until you allow it/);
    await run.driver.accept(() => options.click('button', /^On well-known news sites/));
    await waitFor(
      async () => !(await options.has('button', /^Allow again/)),
      () => 'the button to go away',
    );
    await run.driver.refuse?.(() => options.click('button', /^On all sites/));
    await options.waitForText(/did not grant the permission, so nothing has changed/);
    const tab = await run.driver.open(PAGES.usWeekly);
    await waitForBadge(run.driver, tab, '1');
  });
});
