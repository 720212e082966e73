import { describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { disagreements, readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser({ install: false });

describe('a reader who grants nothing and clicks', () => {
  it('has a tab read that was open before the install', async () => {
    const tab = await run.driver.open(PAGES.usWeekly);
    await run.driver.install();
    await run.driver.waitForOwn('welcome.html');
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).title).toMatch(/Slowly Healing/);
    await popup.close();
  });

  it('has no page read without the click', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const other = await run.driver.open(PAGES.plain);
    expect(await run.driver.badge(tab)).toBe('');
    await other.close();
  });

  it('gets from a story without date what the other outlet wrote', async () => {
    const tab = await run.driver.open(PAGES.celebPost);
    const popup = await run.driver.openPopup(tab);
    const story = await readStory(popup);
    expect(story.counts).toEqual(['2 articles', '2 outlets', '2 independent texts']);
    expect(disagreements(story)).toHaveLength(1);
    await run.picture(popup, 'popup-without-date');
    await popup.close();
  });

  it('sees the markup of a hostile page as text', async () => {
    const tab = await run.driver.open(PAGES.hostile);
    const popup = await run.driver.openPopup(tab);
    await popup.waitForText(/Timeline|No other coverage|Not a celebrity|No article|Too little/);
    expect(await popup.evaluate('document.title')).not.toContain('hacked');
    expect(await popup.evaluate('document.querySelectorAll("main img, main script").length')).toBe(
      0,
    );
    expect(
      await popup.evaluate('document.querySelectorAll(\'a[href^="javascript"]\').length'),
    ).toBe(0);
    await popup.close();
  });
});
