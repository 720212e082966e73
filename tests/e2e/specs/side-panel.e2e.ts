import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import type { Panel, Tab } from '../driver.ts';
import { disagreements, readStory } from '../popup-story.ts';
import { browserName, useBrowser } from '../use-browser.ts';
import { waitFor } from '../wait-for.ts';
import { waitForBadge } from '../wait-for-badge.ts';

const run = useBrowser();

const SLOWLY = /Slowly Healing/;
const TEARS = /breaks down in tears/;
const CLICK = /Click the Second Source button in the toolbar to read this page/;

/** A page of the browser's own, which no extension may read. */
const CLOSED = browserName === 'firefox' ? 'about:license' : 'chrome://version';

/** Keeps pictures of the panel as narrow and as wide as readers make it. */
async function pictures(panel: Panel, name: string): Promise<void> {
  for (const width of [320, 480]) {
    await panel.resize(width);
    await run.picture(panel, `side-panel-${name}-${width}`);
  }
}

/** A page on which a sentence is marked, and the panel that says so. */
async function marked(): Promise<{ tab: Tab; panel: Panel }> {
  const tab = await run.driver.open(PAGES.celebPost);
  const panel = await run.driver.openSidePanel(tab);
  await readStory(panel);
  await panel.click('button', /early October/i);
  await panel.click('button', /^Show on page: In early October/);
  await panel.waitForText(/Marked on the page/);
  return { tab, panel };
}

describe('the side panel of a reader who clicks', () => {
  it('opens from the popup with the story of that page', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const panel = await run.driver.openSidePanel(tab);
    const story = await readStory(panel);
    expect(story.title).toMatch(TEARS);
    expect(story.counts).toEqual(['2 articles', '2 outlets', '2 independent texts']);
    expect(disagreements(story)).toHaveLength(1);
    expect(await panel.has('button', /side panel/)).toBe(false);
    await pictures(panel, 'story');
    await panel.close();
    await tab.close();
  });

  it('is told of by the popup where the browser does not open it', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const popup = await run.driver.openPopup(tab);
    await popup.waitForText(TEARS);
    await popup.evaluate(`void ((globalThis.browser?.sidebarAction ?? chrome.sidePanel).open =
      () => Promise.reject(new Error('No window')))`);
    await popup.click('button', /side panel/);
    await popup.waitForText(/did not open the side panel/);
    await popup.close();
    await tab.close();
  });

  it('has nothing sent to it before it is open', async () => {
    const own = await run.driver.openOwn('privacy.html');
    await own.evaluate(`void (globalThis.told = 0, (globalThis.browser ?? chrome).runtime.onMessage
      .addListener(({ type }) => void (told += Number(type === 'page-told'))))`);
    const tab = await run.driver.open(PAGES.celebPost);
    const before = await run.driver.openPopup(tab);
    await before.waitForText(TEARS);
    await before.close();
    const panel = await run.driver.openSidePanel(tab);
    expect(await own.evaluate('told')).toBe(0);
    await panel.waitForText(TEARS);
    const popup = await run.driver.openPopup(tab);
    await expect.poll(() => own.evaluate('told')).toBe(1);
    await popup.close();
    await panel.close();
    await tab.close();
    await own.close();
  });

  it('follows the tab in view, and asks for a click where there was none', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const panel = await run.driver.openSidePanel(tab);
    await panel.waitForText(TEARS);
    const other = await run.driver.open(PAGES.usWeekly);
    expect(await panel.waitForText(CLICK)).not.toMatch(TEARS);
    await pictures(panel, 'click');

    const popup = await run.driver.openPopup(other);
    await panel.waitForText(SLOWLY);
    await popup.close();
    expect(disagreements(await readStory(panel))).toHaveLength(1);

    // Both have been read: going to and fro takes no click any more.
    await tab.front();
    await panel.waitForText(TEARS);
    await other.front();
    await panel.waitForText(SLOWLY);
    await other.close();
    await panel.waitForText(TEARS);
    await tab.goto(PAGES.council);
    await panel.waitForText(CLICK);
    await panel.close();
    await tab.close();
  });

  it('says of a closed page what the popup says, once it was asked', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const panel = await run.driver.openSidePanel(tab);
    await panel.waitForText(TEARS);
    const closed = await run.driver.open(CLOSED);
    await panel.waitForText(CLICK);
    const popup = await run.driver.openPopup(closed);
    await popup.waitForText(/A page of the browser/);
    await panel.waitForText(/A page of the browser/);
    await popup.close();
    await closed.close();
    await panel.waitForText(TEARS);
    await panel.close();
    await tab.close();
  });

  it('has a sentence marked on the page, and the mark taken away', async () => {
    const { tab, panel } = await marked();
    const marks = () => tab.evaluate("CSS.highlights.get('second-source')?.size ?? 0");
    expect(await marks()).toBe(1);
    await panel.click('button', /^Remove mark: In early October/);
    await waitFor(
      async () => (await marks()) === 0,
      () => 'the mark to go',
    );
    await panel.close();
    await tab.close();
  });

  it('tells of no mark that went when the page was loaded anew', async () => {
    const { tab, panel } = await marked();
    await tab.goto(PAGES.celebPost);
    if (browserName === 'firefox') {
      // It takes back with the page what the click had allowed; Chromium leaves it to the site.
      await panel.waitForText(CLICK);
      const popup = await run.driver.openPopup(tab);
      await popup.waitForText(TEARS);
      await popup.close();
      await panel.click('button', /early October/i);
    }
    await expect.poll(() => panel.has('button', /^Show on page: In early October/)).toBe(true);
    expect(await panel.text()).not.toMatch(/Marked on the page/);
    await panel.close();
    await tab.close();
  });

  it('has the page kept, and shows so in the popup too', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const panel = await run.driver.openSidePanel(tab);
    await readStory(panel);
    await panel.click('button', /^Keep this article/);
    await panel.waitForText(/Remove from kept/);
    const popup = await run.driver.openPopup(tab);
    await popup.click('button', /^Remove from kept/);
    await popup.waitForText(/Removed|Undo/);
    await panel.waitForText(/Keep this article/);
    await popup.close();
    await panel.close();
    await tab.close();
  });

  it('goes on though the browser has stopped the background', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const panel = await run.driver.openSidePanel(tab);
    await panel.waitForText(TEARS);
    const other = await run.driver.open(PAGES.usWeekly);
    await panel.waitForText(CLICK);
    await run.driver.killBackground();
    await tab.front();
    await panel.waitForText(TEARS);
    await panel.close();
    await other.close();
    await tab.close();
  });
});

describe('the side panel of a reader who has articles noticed', () => {
  it('shows each story without a click, as the page changes', async () => {
    await chooseAllSites(run.driver);
    const tab = await run.driver.open(PAGES.celebPost);
    const panel = await run.driver.openSidePanel(tab);
    await panel.waitForText(TEARS);
    await tab.goto(PAGES.usWeekly);
    await panel.waitForText(SLOWLY);
    await tab.goto(PAGES.council);
    await panel.waitForText(/Not a celebrity article/);
    await tab.goto(PAGES.singlePage);
    await panel.waitForText(/No other coverage found/);
    await tab.click('button', /Next story/);
    await panel.waitForText(TEARS);
    await waitForBadge(run.driver, tab, '1');
    await panel.close();
    await tab.close();
  });

  it('rests on the tab with which the reader stays', async () => {
    const tabs: Tab[] = [];
    for (const address of [PAGES.celebPost, PAGES.council, PAGES.usWeekly])
      tabs.push(await run.driver.open(address));
    const [first] = tabs;
    if (!first) throw new Error('No tab is open');
    const panel = await run.driver.openSidePanel(first);
    for (let round = 0; round < 3; round++) for (const tab of tabs) await tab.front();
    await panel.waitForText(SLOWLY);
    await first.front();
    await panel.waitForText(TEARS);
    await panel.close();
    for (const tab of tabs) await tab.close();
  });
});

describe('the side panel of a private window, of which nothing is stored,', () => {
  it('shows what was clicked on there', async () => {
    // This starts the extension anew, so that the news of what was revoked can't come while a page is being read.
    await run.driver.revokeSites();
    await run.driver.allowPrivate();
    // Chromium may grant again what was granted before.
    await run.driver.revokeSites();
    const tab = await run.driver.openPrivate(PAGES.celebPost);
    const panel = await run.driver.openSidePanel(tab);
    try {
      expect((await readStory(panel)).title).toMatch(TEARS);
      await tab.goto(PAGES.council);
      await panel.waitForText(CLICK);
      const popup = await run.driver.openPopup(tab);
      await popup.waitForText(/Not a celebrity article/);
      await panel.waitForText(/Not a celebrity article/);
      await popup.close();
    } finally {
      // What is left open keeps the popup of a second try from opening.
      await panel.close();
      await tab.close();
    }
  });
});
