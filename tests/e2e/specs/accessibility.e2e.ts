import axe from 'axe-core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import type { View } from '../driver.ts';
import { readStory } from '../popup-story.ts';
import { browserName, useBrowser } from '../use-browser.ts';

const run = useBrowser();

/** Each violation that axe finds in the view, with the elements concerned. */
async function violations(view: View): Promise<string[]> {
  await view.evaluate(`${axe.source}; true`);
  const found = await view.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(
    ({ violations }) => violations.map(({ id, help, nodes }) =>
      id + ': ' + help + ' ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`);
  return v.parse(v.array(v.string()), found);
}

// The documents are the same in both browsers; one is enough.
describe.runIf(browserName === 'chromium')('axe finds nothing to complain about', () => {
  it('on the welcome page, before and after the answer', async () => {
    const welcome = await run.driver.waitForOwn('welcome.html');
    await welcome.waitForText(/On all sites/);
    expect(await violations(welcome)).toEqual([]);
    await chooseAllSites(run.driver);
    await welcome.waitForText(/Timeline/);
    expect(await violations(welcome)).toEqual([]);
  });

  it('on the options page', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Sources/);
    expect(await violations(options)).toEqual([]);
  });

  it('in the popup with a story, folded and unfolded', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    const popup = await run.driver.openPopup(tab);
    await readStory(popup);
    expect(await violations(popup)).toEqual([]);
    await popup.evaluate(
      'for (const details of document.querySelectorAll("details")) details.open = true',
    );
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('in the popup without a story', async () => {
    const tab = await run.driver.open(PAGES.council);
    const popup = await run.driver.openPopup(tab);
    await popup.waitForText(/Not a celebrity article/);
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('in the side panel, as narrow as it gets', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    const panel = await run.driver.openSidePanel(tab);
    await readStory(panel);
    await panel.resize(240);
    expect(await violations(panel)).toEqual([]);
    expect(await panel.evaluate('document.documentElement.scrollWidth')).toBe(240);
    await panel.close();
    await tab.close();
  });
});

/** What is read aloud when it changes. */
const heard = (view: View) =>
  view.evaluate("document.querySelector('.panel > output').textContent");

describe('a reader who does not see the panel', () => {
  it('hears what has come into it, when it comes', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    const panel = await run.driver.openSidePanel(tab);
    await readStory(panel);
    expect(await heard(panel)).toMatch(/Slowly Healing.*\. Sources disagree on one point$/);
    await tab.goto(PAGES.home);
    await tab.front();
    await panel.waitForText(/front page|has not been read/);
    expect(await heard(panel)).toMatch(/front page|has not been read/);
    await panel.close();
    await tab.close();
  });
});
