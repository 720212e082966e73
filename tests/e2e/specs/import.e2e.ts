import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { generateCorpus } from '../../bench/generate-corpus.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import type { Tab } from '../driver.ts';
import { expectNothingLeftOver, heldEdition } from '../editions.ts';
import { storedCorpus } from '../stored-corpus.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
const SOURCE = 'file:large';
const articles = Array.from(generateCorpus(4_000), ({ article }) => article);

const folder = mkdtempSync(join(tmpdir(), 'second-source-export-'));
const file = join(folder, 'export.jsonl.gz');
afterAll(() => rmSync(folder, { recursive: true }));

const source = { id: SOURCE, kind: 'file', title: 'A large file', publisher: null, address: null };
const lines = [
  { source: { ...source, added: 1, expires: null, key: null } },
  ...articles.map((article) => ({ article })),
];
const head = {
  format: 'second-source-export',
  version: 1,
  settings: { ...defaultSettings, keepRead: true },
};
const textOf = (some: object[]): string =>
  [head, ...some, { end: { lines: some.length } }]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
writeFileSync(file, gzipSync(textOf(lines)));
const small = textOf([
  {
    source: {
      ...source,
      id: 'file:small',
      title: 'A small file',
      added: 1,
      expires: null,
      key: null,
    },
  },
  { article: articles[0] },
]);

/** Hands an export to the background as another window would, without waiting for it. */
const handOver = (text: string): string => `(() => {
  const channel = new BroadcastChannel('file other');
  channel.onmessage = ({ data }) => {
    if (data === 'wanted') channel.postMessage(new File([${JSON.stringify(text)}], 'small.jsonl'));
  };
  const message = { type: 'import-everything', payload: { token: 'other' } };
  void (globalThis.browser ?? chrome).runtime.sendMessage(message);
})()`;

/** An options page on which the import of the export is under way. */
async function importing(): Promise<Tab> {
  const options = await run.driver.openOwn('options.html');
  await options.waitForText(/Example articles[\s\S]*2 articles/);
  await options.upload(/Import an export/, file);
  await options.waitForText(/Adding articles · [1-9][\d,]* articles/, 30_000);
  return options;
}

/** How many of the articles are held: none or all, and nothing that is not seen. */
async function held(): Promise<number> {
  const quiet = await run.driver.openOwn('privacy.html');
  const db = await storedCorpus(quiet);
  await quiet.close();
  await expectNothingLeftOver(db, SOURCE);
  return (await heldEdition(db, SOURCE, [[], articles])) === 0 ? 0 : articles.length;
}

describe('an export', () => {
  it('is given up where the reader cancels, with nothing left of it', async () => {
    const options = await importing();
    await run.picture(options, 'options-importing');
    await options.click('button', /^Cancel: Import an export/);
    await options.waitForText(/Canceled\. What you had is kept\./, 30_000);
    expect(await options.text()).not.toMatch(/A large file/);
    await options.close();
    expect(await held()).toBe(0);
  });

  it('that is cancelled ends none that another window has waiting', async () => {
    const options = await importing();
    const other = await run.driver.openOwn('privacy.html');
    await other.evaluate(handOver(small));
    await options.click('button', /^Cancel: Import an export/);
    await options.waitForText(/Imported\. 1 article is new\./, 30_000);
    expect(await options.text()).not.toMatch(/A large file/);
    await options.click('button', /^Remove: A small file/);
    await other.close();
    await options.close();
    expect(await held()).toBe(0);
  });

  it('that the background was ended over is told as cut short, with nothing left of it', async () => {
    const options = await importing();
    await run.driver.killBackground();
    await options.waitForText(/The import was cut short\. Choose the file again/, 30_000);
    await expect.poll(held, { timeout: 30_000, interval: 1_000 }).toBe(0);
    await options.close();
  });

  it('is imported to its end where the page is closed meanwhile, with the settings', async () => {
    const options = await importing();
    await options.close();
    const again = await run.driver.openOwn('options.html');
    await again.waitForText(/Imported\. 4,000 articles are new\./, 90_000);
    await again.waitForText(/A large file[\s\S]*4,000 articles/);
    const settings = 'chrome.storage.local.get("settings").then((all) => all.settings)';
    expect(await again.evaluate(settings)).toMatchObject({ keepRead: true });
    await again.close();
    expect(await held()).toBe(4_000);
  });

  it('brings nothing new the second time', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/A large file/);
    await options.upload(/Import an export/, file);
    await options.waitForText(/Imported\. 0 articles are new\./, 60_000);
    await options.close();
    expect(await held()).toBe(4_000);
  });

  it('that the browser was ended over is told when it is back', async () => {
    const before = await run.driver.openOwn('options.html');
    await before.waitForText(/A large file/);
    await before.upload(/Import an export/, file);
    await before.waitForText(/Adding articles/);
    await run.driver.crash();
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/The import was cut short\. Choose the file again/, 30_000);
    await options.close();
    expect(await held()).toBe(4_000);
  });
});
