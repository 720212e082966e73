import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import type { Tab } from '../driver.ts';
import { givenFile } from '../given-file.ts';
import { makePack } from '../made-pack.ts';
import { readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';
import { waitForBadge } from '../wait-for-badge.ts';

const run = useBrowser();
const pack = makePack('Stars of the coast');
const folder = mkdtempSync(join(tmpdir(), 'second-source-export-'));
const exported = join(folder, 'export.jsonl.gz');
afterAll(() => {
  pack.remove();
  rmSync(folder, { recursive: true });
});

/** Clicks the export button, and keeps the file where a browser would have saved it. */
async function saveExport(options: Tab): Promise<string> {
  const { name, bytes } = await givenFile(options, async () => {
    await options.click('button', /^Export everything/);
    await options.waitForText(/Exported\./);
  });
  writeFileSync(exported, bytes);
  return name;
}

describe('everything', () => {
  it('is exported as one file', async () => {
    await chooseAllSites(run.driver);
    pack.publish(['coastgossip.example', 'harborherald.example']);
    const options = await run.driver.openOwn('options.html');
    await options.upload(/file/i, pack.asFile());
    await options.waitForText(/Stars of the coast[\s\S]*2 added/);
    await options.click('checkbox', /Keep articles that I read/);
    expect(await saveExport(options)).toMatch(/^second-source-\d{4}-\d\d-\d\d\.jsonl\.gz$/);
    await options.close();
  });

  it('is deleted, once the word is typed', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/4 articles|Articles\s+4\b/);
    await options.click('button', /^Delete everything/);
    await options.fill(/^Type .delete. to confirm/, 'delete');
    await options.click('button', /^Delete everything$/);
    await options.waitForText(/Everything was deleted\.[\s\S]*/);
    await options.waitForText(/No sources yet/);
    expect(await options.text()).not.toContain('Stars of the coast');
    await run.picture(options, 'options-deleted');
    await options.close();
    const tab = await run.driver.open(PAGES.usWeekly);
    await expect(waitForBadge(run.driver, tab, '1', 3000)).rejects.toThrow('badge');
    const popup = await run.driver.openPopup(tab);
    await popup.waitForText(/No other coverage found/);
    await popup.close();
    await tab.close();
  });

  it('and stays so when the browser has stopped the background', async () => {
    await run.driver.killBackground();
    const tab = await run.driver.open(PAGES.usWeekly);
    const popup = await run.driver.openPopup(tab);
    await popup.waitForText(/No other coverage found/);
    await popup.close();
    await tab.close();
  });

  it('is back once the file is imported, with the settings', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.upload(/Import an export/, exported);
    await options.waitForText(/Imported\./);
    await options.waitForText(/Stars of the coast[\s\S]*2 articles/);
    await options.waitForText(/Articles\s+4\b/);
    const settings = 'chrome.storage.local.get("settings").then((all) => all.settings)';
    expect(await options.evaluate(settings)).toMatchObject({
      notice: 'all',
      answered: true,
      keepRead: true,
    });
    await run.picture(options, 'options-imported');
    await options.close();
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).counts[0]).toBe('3 articles');
    await popup.close();
    await tab.close();
    const other = await run.driver.open(PAGES.usWeekly);
    const story = await run.driver.openPopup(other);
    expect((await readStory(story)).counts[0]).toBe('2 articles');
    await story.close();
  });

  it('is noticed again after one click, since the permission was given back', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Until you allow it/);
    await run.driver.accept(async () => {
      // Chromium grants before it is asked, and the page has seen that by then.
      if (await options.has('button', /Allow again/)) await options.click('button', /Allow again/);
    });
    const tab = await run.driver.open(PAGES.usWeekly);
    await waitForBadge(run.driver, tab, '1');
  });
});
