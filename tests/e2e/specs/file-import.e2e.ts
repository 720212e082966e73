import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { generateCorpus } from '../../bench/generate-corpus.ts';
import type { Tab } from '../driver.ts';
import { expectNothingLeftOver, heldEdition } from '../editions.ts';
import { makePack } from '../made-pack.ts';
import { storedCorpus } from '../stored-corpus.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
const articles = Array.from(generateCorpus(4_000), ({ article }) => article);
const pack = makePack('A large file');
pack.publishAll(articles);
const file = pack.asFile();
const second = makePack('A second file');
second.publishAll(articles.slice(0, 3));
const secondFile = second.asFile();
/** A file without its end: what came whole of it stays, so it is one of its own. */
const damaged = makePack('A damaged file');
damaged.publishAll(articles.slice(0, 3_000));
const damagedFile = damaged.asFile();
writeFileSync(damagedFile, gunzipSync(readFileSync(damagedFile)).subarray(0, -1_000));
afterAll(() => {
  for (const made of [pack, second, damaged]) made.remove();
});

/** An options page on which the import of the file is under way. */
async function importing(
  chosen = file,
  shown = /A large file[\s\S]*of 4,000 articles/,
): Promise<Tab> {
  const options = await run.driver.openOwn('options.html');
  await options.waitForText(/Example articles[\s\S]*2 articles/);
  await options.upload(/file/i, chosen);
  await options.waitForText(shown, 30_000);
  return options;
}

async function expectWhole(): Promise<void> {
  const quiet = await run.driver.openOwn('privacy.html');
  const db = await storedCorpus(quiet);
  await quiet.close();
  const held = await db.sources.toArray();
  const source = held.find(({ title }) => title === 'A large file')?.id ?? '';
  expect(await heldEdition(db, source, [articles])).toBe(0);
  await expectNothingLeftOver(db, source);
}

describe('a pack file', () => {
  it('is given up where the reader cancels', async () => {
    const options = await importing();
    await options.click('button', /^Cancel: A large file/);
    await options.waitForText(/canceled/i);
    await expect.poll(() => options.text(), { timeout: 30_000 }).not.toMatch(/A large file/);
    await options.close();
  });

  it('waits until another one is read, and is given up alone', async () => {
    const options = await importing();
    await options.upload(/file/i, secondFile);
    await options.waitForText(/A second file[\s\S]*Waiting for another pack/);
    await run.picture(options, 'options-file-waits');
    await options.click('button', /^Cancel: A second file/);
    await expect.poll(() => options.text(), { timeout: 30_000 }).not.toMatch(/A second file/);
    await options.upload(/file/i, secondFile);
    await options.waitForText(/A second file[\s\S]*Waiting for another pack/);
    await options.click('button', /^Cancel: A large file/);
    await options.waitForText(/A second file[\s\S]*3 added/);
    await expect.poll(() => options.text(), { timeout: 30_000 }).not.toMatch(/A large file/);
    await options.close();
  });

  it('that is deleted while it waits is told as gone', async () => {
    const copy = join(dirname(secondFile), 'deleted-copy');
    copyFileSync(secondFile, copy);
    const options = await importing();
    await options.upload(/file/i, copy);
    await options.waitForText(/A second file[\s\S]*Waiting for another pack/);
    rmSync(copy);
    await options.click('button', /^Cancel: A large file/);
    await options.waitForText(/A second file[\s\S]*moved, changed or deleted/);
    await expect.poll(() => options.text(), { timeout: 30_000 }).not.toMatch(/A large file/);
    await run.picture(options, 'options-file-gone');
    await options.close();
  });

  it('that the background was ended over is told as cut short, and begun again', async () => {
    const options = await importing();
    await run.driver.killBackground();
    await options.close();
    const again = await run.driver.openOwn('options.html');
    await again.waitForText(/A large file[\s\S]*cut short[\s\S]*Choose the file again/);
    expect(await again.text()).not.toMatch(/of 4,000 articles/);
    await run.picture(again, 'options-cut-short');
    await again.close();
  });

  it('that is damaged is told as such, though the page was closed meanwhile', async () => {
    const options = await importing(damagedFile, /A damaged file[\s\S]*of 3,000 articles/);
    await options.close();
    const again = await run.driver.openOwn('options.html');
    await again.waitForText(/A damaged file[\s\S]*damaged or incomplete/, 60_000);
    await run.picture(again, 'options-file-damaged');
    await again.close();
  });

  it('that is none is told by the name of the file, though the page was closed meanwhile', async () => {
    const notes = join(dirname(secondFile), 'notes.txt');
    writeFileSync(notes, 'Milk, bread, apples');
    const options = await run.driver.openOwn('options.html');
    await options.upload(/file/i, notes);
    await options.waitForText(/notes\.txt[\s\S]*neither a corpus pack/);
    await options.close();
    const again = await run.driver.openOwn('options.html');
    await again.waitForText(/notes\.txt[\s\S]*neither a corpus pack/);
    await run.picture(again, 'options-no-pack');
    await again.click('button', /^Remove: notes\.txt/);
    await again.waitForText(/removed/i);
    await again.close();
  });

  it('is imported to its end where the page is closed meanwhile', async () => {
    const options = await importing();
    await options.close();
    const again = await run.driver.openOwn('options.html');
    await again.waitForText(/A large file[\s\S]*4,000 added/, 60_000);
    await again.close();
    await expectWhole();
  });
});
