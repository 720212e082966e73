import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import type { Tab } from '../driver.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();

/** One empty page (ISO 32000-1, annex H.2), enough for the browsers' own viewers. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** What the popup says on a tab once it matches; closes both, and no badge may have stood there. */
async function popupSays(tab: Tab, pattern: RegExp): Promise<string> {
  const popup = await run.driver.openPopup(tab);
  const text = await popup.waitForText(pattern);
  await popup.close();
  expect(await run.driver.badge(tab)).toBe('');
  await tab.close();
  return text;
}

// The first round is by click alone, the second with all sites granted: what a browser tells an
// extension of a tab differs.
describe.each(['by click alone', 'with all sites granted'])('the popup, %s,', (round) => {
  beforeAll(async () => {
    if (round === 'with all sites granted') await chooseAllSites(run.driver);
    run.site.put('www.paper.example/report.pdf', PDF);
  });

  it('says that nobody else covers a story', async () => {
    const tab = await run.driver.open(PAGES.singlePage);
    const text = await popupSays(tab, /No other coverage found/);
    expect(text).toMatch(/Marisol Venn buys[\s\S]*Add a source/);
  });

  it('says that a page is not in English', async () => {
    const tab = await run.driver.open(PAGES.german);
    expect(await popupSays(tab, /Not in English/)).toMatch(/articles in English only/);
  });

  it('says that a document is a PDF', async () => {
    const tab = await run.driver.open(PAGES.plain);
    // Neither browser counts its PDF viewer as loaded.
    await tab.evaluate("location.href = 'https://www.paper.example/report.pdf'; 0");
    await sleep(1000);
    expect(await popupSays(tab, /A PDF document/)).toMatch(/open it there/);
  });

  it('says that an address that did not answer could not be read', async () => {
    const tab = await run.driver.open(PAGES.plain);
    await tab.goto('https://www.broken.example/').catch(() => sleep(500));
    expect(await popupSays(tab, /could not be read/)).toMatch(/Reload the page[\s\S]*Try again/);
  });
});
