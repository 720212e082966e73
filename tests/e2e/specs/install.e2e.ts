import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import { disagreements, readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';
import { waitForBadge } from '../wait-for-badge.ts';

const run = useBrowser();

describe('a reader who chooses all sites on the welcome page', () => {
  it('is welcomed at install with one question', async () => {
    const welcome = await run.driver.waitForOwn('welcome.html');
    await welcome.waitForText(/all sites/i);
    await run.picture(welcome, 'welcome');
    await chooseAllSites(run.driver);
    await welcome.waitForText(/Timeline/);
    await run.picture(welcome, 'welcome-example');
  });

  it('sees the number of related articles on the toolbar button', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    await waitForBadge(run.driver, tab, '1');
  });

  it('reads in the popup on what the sources disagree, and the sentence behind an answer', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    const popup = await run.driver.openPopup(tab);
    const [fact] = disagreements(await readStory(popup));
    expect(fact?.answers.map(({ value }) => value.toLowerCase()).toSorted()).toEqual([
      expect.stringContaining('in early october'),
      expect.stringContaining('in september'),
    ]);
    expect(await popup.text()).not.toContain('the supermodel shared the heartbreaking news');
    await popup.click('button', /early October/i);
    await popup.waitForText(/In early October, the supermodel shared the heartbreaking news/);
    await run.picture(popup, 'popup');
  });

  it('keeps the badge and the popup when the browser has stopped the background', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    await waitForBadge(run.driver, tab, '1');
    await run.driver.killBackground();
    expect(await run.driver.badge(tab)).toBe('1');
    const popup = await run.driver.openPopup(tab);
    expect(disagreements(await readStory(popup))).toHaveLength(1);
    await popup.close();
    await run.driver.killBackground();
    const other = await run.driver.open(PAGES.celebPost);
    await waitForBadge(run.driver, other, '1');
  });

  it('has an article read again when the address changes without loading', async () => {
    const tab = await run.driver.open(PAGES.singlePage);
    const first = await run.driver.openPopup(tab);
    await first.waitForText(/No other coverage/);
    await first.close();
    expect(await run.driver.badge(tab)).toBe('');
    await tab.click('button', /Next story/);
    await waitForBadge(run.driver, tab, '1');
    const second = await run.driver.openPopup(tab);
    expect((await readStory(second)).title).toMatch(/breaks down in tears/);
  });

  it('has no badge on a page that is left for one without coverage', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    await waitForBadge(run.driver, tab, '1');
    await tab.goto(PAGES.council);
    await waitForBadge(run.driver, tab, '');
  });
});
