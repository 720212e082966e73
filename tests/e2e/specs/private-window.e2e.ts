import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import { disagreements, readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';
import { waitForBadge } from '../wait-for-badge.ts';
import { whatIsStored } from '../what-is-stored.ts';

const run = useBrowser();

describe('a private window', () => {
  it('shows the story like any other, and leaves no trace in what is stored', async () => {
    await chooseAllSites(run.driver);
    const loaded = await run.driver.openOwn('options.html');
    await loaded.waitForText(/2 articles/);
    await loaded.close();
    await run.driver.allowPrivate();
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/2 articles/);
    const before = await whatIsStored(options);
    expect(before).toContain('Chrissy Teigen');

    const tab = await run.driver.openPrivate(PAGES.usWeekly);
    await waitForBadge(run.driver, tab, '1');
    const popup = await run.driver.openPopup(tab);
    const story = await readStory(popup);
    expect(await popup.text()).toContain('Private window: nothing is written.');
    expect(disagreements(story)).toHaveLength(1);
    expect(await popup.has('button', /Keep this article|Not this story/)).toBe(false);
    await run.picture(popup, 'popup-private');
    await popup.close();
    expect(await whatIsStored(options)).toBe(before);
    await tab.close();
    await options.close();
  });

  it('has a side panel of its own, which leaves no trace either', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/2 articles/);
    const usual = await run.driver.open(PAGES.celebPost);
    const beside = await run.driver.openSidePanel(usual);
    expect((await readStory(beside)).title).toMatch(/breaks down in tears/);
    const before = await whatIsStored(options);

    const tab = await run.driver.openPrivate(PAGES.usWeekly);
    const panel = await run.driver.openSidePanel(tab);
    expect((await readStory(panel)).title).toMatch(/Slowly Healing/);
    expect(await panel.text()).toContain('Private window: nothing is written.');
    await run.picture(panel, 'side-panel-private');
    expect(await beside.text()).toMatch(/breaks down in tears/);
    expect(await whatIsStored(options)).toBe(before);
    await panel.close();
    await tab.close();
    await beside.close();
    await usual.close();
    await options.close();
  });

  it('of which the same page in a usual window does leave one', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/2 articles/);
    const before = await whatIsStored(options);
    const tab = await run.driver.open(PAGES.usWeekly);
    const popup = await run.driver.openPopup(tab);
    await readStory(popup);
    await popup.close();
    const after = await whatIsStored(options);
    expect(after).not.toBe(before);
    expect(after).toContain(PAGES.usWeekly);
    await options.close();
  });

  it('leads to the settings in a usual window, where they are at hand', async () => {
    const tab = await run.driver.openPrivate(PAGES.celebPost);
    const popup = await run.driver.openPopup(tab);
    await readStory(popup);
    await popup.click('button', /^Sources and settings/);
    const options = await run.driver.waitForOwn('options.html');
    expect(await options.waitForText(/2 articles/)).toContain('Comes with Second Source');
  });
});
