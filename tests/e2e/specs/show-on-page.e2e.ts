import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import type { Popup, Tab } from '../driver.ts';
import { readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';
import { waitFor } from '../wait-for.ts';

const run = useBrowser();

/** What is marked on a page, as the page itself sees it, where the reader sees it; null for nothing. */
const markedOn = (tab: Tab) =>
  tab.evaluate(`(() => {
    const [range] = CSS.highlights.get('second-source') ?? [];
    if (!range) return null;
    const { top, bottom } = range.getBoundingClientRect();
    const style = getComputedStyle(range.startContainer.parentElement, '::highlight(second-source)');
    return [top >= 0 && bottom <= innerHeight ? 'in sight' : 'out of sight',
      style.backgroundColor, range.toString()].join(': ');
  })()`);

/** All of a page that its own scripts could find changed. */
const stateOf = (tab: Tab) =>
  tab.evaluate(
    `[document.documentElement.outerHTML, document.styleSheets.length,
      document.adoptedStyleSheets.length, Object.getOwnPropertyNames(globalThis).length].join()`,
  );

/** The popup, with the sentence of the open page unfolded that answers the question on which sources differ. */
async function openSentence(tab: Tab): Promise<Popup> {
  const popup = await run.driver.openPopup(tab);
  await readStory(popup);
  await popup.click('button', /early October/i);
  await popup.waitForText(/In early October, the supermodel shared/);
  await popup.waitForText(/Show on page/);
  return popup;
}

const SENTENCE =
  'in sight: rgb(255, 227, 143): In early October, the supermodel shared the heartbreaking news that she had lost her baby halfway through her pregnancy.';

describe('a sentence of the open page', () => {
  it('is marked there on request, and nothing else of the page is touched', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const before = await stateOf(tab);
    const popup = await openSentence(tab);
    expect(await markedOn(tab)).toBeNull();
    await popup.click('button', /^Show on page: In early October/);
    await popup.waitForText(/Marked on the page\. Press Escape there to remove the mark\./);
    expect(await markedOn(tab)).toBe(SENTENCE);
    expect(await stateOf(tab)).toBe(before);
    await run.picture(popup, 'popup-marked');
    await popup.click('button', /^Remove mark: In early October/);
    await popup.waitForText(/Show on page/);
    expect(await markedOn(tab)).toBeNull();
    await popup.close();
    await tab.close();
  });

  it('keeps its mark when the popup is closed, until Escape is pressed', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const popup = await openSentence(tab);
    // The keyboard alone: the button takes the focus, and works as buttons do.
    const focused = await popup.evaluate(`(() => {
      const button = [...document.querySelectorAll('button')].find(
        (one) => one.ariaLabel?.startsWith('Show on page: In early October'));
      button.focus();
      const isFocused = document.activeElement === button;
      document.activeElement.click();
      return isFocused;
    })()`);
    expect(focused).toBe(true);
    await popup.waitForText(/Marked on the page/);
    await popup.close();
    await run.picture(tab, 'page-marked');
    expect(await markedOn(tab)).toBe(SENTENCE);
    await tab.press('Escape');
    await waitFor(
      async () => (await markedOn(tab)) === null,
      () => 'the mark to go',
    );
    await tab.close();
  });

  it('is told to be gone where the page does not show it any more', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const popup = await openSentence(tab);
    await tab.evaluate(`document.querySelectorAll('p').forEach((one) => {
      if (one.textContent.startsWith('In early October')) one.hidden = true;
    })`);
    await popup.click('button', /^Show on page: In early October/);
    await popup.waitForText(/This sentence cannot be found on the page as it is now\./);
    expect(await markedOn(tab)).toBeNull();
    await run.picture(popup, 'popup-not-found');
    await popup.close();
    await tab.close();
  });

  it('is no sentence of another outlet', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const popup = await run.driver.openPopup(tab);
    await readStory(popup);
    await popup.click('button', /in September/i);
    await popup.waitForText(/Us Weekly · Dec/);
    expect(await popup.has('button', /^Show on page/)).toBe(false);
  });
});
