import { afterAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import type { Popup } from '../driver.ts';
import { makePack } from '../made-pack.ts';
import { readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
const pack = makePack('Stars of the coast');
afterAll(() => pack.remove());

/** Opens the popup on the page whose story the pack tells too, and closes both afterwards. */
async function onThePage(look: (popup: Popup) => Promise<void>): Promise<void> {
  const tab = await run.driver.open(PAGES.singlePage);
  const popup = await run.driver.openPopup(tab);
  await look(popup);
  await popup.close();
  await tab.close();
}

describe('the reader decides', () => {
  it('that an article is not of this story, and sees the story without it', async () => {
    pack.publish(['coastgossip.example', 'harborherald.example']);
    const options = await run.driver.openOwn('options.html');
    await options.upload(/file/i, pack.asFile());
    await options.waitForText(/Stars of the coast[\s\S]*2 added/);
    await options.close();
    await onThePage(async (popup) => {
      expect((await readStory(popup)).counts[0]).toBe('3 articles');
      await popup.click('button', /^Not this story/);
      await popup.waitForText(/Left out, another story[\s\S]*Undo/);
      await popup.waitForText(/2 articles/);
      await run.picture(popup, 'popup-left-out');
    });
  });

  it('and takes it back where it was said', async () => {
    await onThePage(async (popup) => {
      expect((await readStory(popup)).counts[0]).toBe('2 articles');
      await popup.waitForText(/Left out by you: 1 article/);
      await popup.click('button', /^Not this story/);
      await popup.waitForText(/No other coverage found[\s\S]*Left out by you: 2 articles/);
      await popup.click('button', /^Undo/);
      await popup.waitForText(/2 articles/);
    });
  });

  it('and is believed after a restart, until it is taken back in the options', async () => {
    await run.driver.restart();
    await onThePage(async (popup) => {
      expect((await readStory(popup)).counts[0]).toBe('2 articles');
    });
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/What you decided[\s\S]*Different stories/);
    await run.picture(options, 'options-decided');
    await options.click('button', /^Undo/);
    const gone = async () => !(await options.text()).includes('What you decided');
    await expect.poll(gone).toBe(true);
    expect(await options.evaluate('document.activeElement.textContent')).toBe('Your data');
    await options.close();
    await onThePage(async (popup) => {
      expect((await readStory(popup)).counts[0]).toBe('3 articles');
    });
  });
});
