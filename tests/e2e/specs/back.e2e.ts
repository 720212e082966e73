import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import type { Tab } from '../driver.ts';
import { readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';
import { waitFor } from '../wait-for.ts';
import { waitForBadge } from '../wait-for-badge.ts';

const run = useBrowser();

/** Goes back or forward, as by the browser's buttons, and waits until the address is there. */
async function travel(tab: Tab, steps: -1 | 1, address: string): Promise<void> {
  await tab.evaluate(`setTimeout(() => history.go(${steps}), 50); 0`);
  const isThere = async () => (await tab.evaluate('location.href')) === address;
  await waitFor(isThere, () => address);
}

describe('a page to which the reader goes back', () => {
  beforeAll(() => chooseAllSites(run.driver), 60_000);

  it('has its number on the toolbar button again, and its story in the popup', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    await waitForBadge(run.driver, tab, '1');
    await tab.evaluate('globalThis.isStillThere = true');
    await tab.goto(PAGES.council);
    await waitForBadge(run.driver, tab, '');
    await travel(tab, -1, PAGES.usWeekly);
    // Only a page that was frozen, not one that is loaded again, still knows.
    expect(await tab.evaluate('globalThis.isStillThere === true')).toBe(true);
    await waitForBadge(run.driver, tab, '1');
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).counts[0]).toBe('2 articles');
    await popup.close();
    await travel(tab, 1, PAGES.council);
    await waitForBadge(run.driver, tab, '');
    await tab.close();
  });
});
