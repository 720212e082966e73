import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changedExtension } from '../changed-extension.ts';
import { changeManifest } from '../change-manifest.ts';
import { expectNothingLeftOver, heldEdition, twoEditions } from '../editions.ts';
import { makePack } from '../made-pack.ts';
import { storedCorpus } from '../stored-corpus.ts';
import { browserName, useBrowser } from '../use-browser.ts';

const run = useBrowser({ install: false });
const HOST = 'packs.example';
const SOURCE = `pack:https://${HOST}/big/latest.json`;
const pack = makePack('Big pack');
const editions = twoEditions(300);

/** The extension as it would be without the permission to store as much as it likes. */
const limited = changedExtension(browserName, (folder) =>
  changeManifest(folder, ({ permissions, ...manifest }) => ({
    ...manifest,
    permissions: permissions.filter((name) => name !== 'unlimitedStorage'),
  })),
);
afterAll(() => {
  pack.remove();
  limited.remove();
});

function serve(edition: number): void {
  pack.publishAll(editions[edition] ?? []);
  for (const [path, body] of pack.files()) run.site.put(`${HOST}/big/${path}`, body);
}

/** The edition that is held, whole; nothing of another one where `swept`. */
async function held(swept: boolean): Promise<number> {
  const quiet = await run.driver.openOwn('privacy.html');
  const db = await storedCorpus(quiet);
  await quiet.close();
  if (swept) await expectNothingLeftOver(db, SOURCE);
  return heldEdition(db, SOURCE, [[], ...editions]);
}

beforeAll(async () => {
  await run.driver.limitStorage(limited.folder, 1_500_000);
  await run.driver.install(limited.folder);
  await (await run.driver.waitForOwn('welcome.html')).close();
});

describe('a disk that is full', () => {
  it('is told with the source, and nothing half-written is seen', async () => {
    serve(0);
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Example articles[\s\S]*2 articles[\s\S]*kB/);
    await options.fill(/address/i, `https://${HOST}/big/`);
    await run.driver.accept(() => options.click('button', /^Add$/), `https://${HOST}/*`);
    await options.waitForText(/There is no room left to store this/, 60_000);
    expect(await options.text()).toMatch(/0 articles/);
    await run.picture(options, 'options-full');
    await options.close();
    expect(await held(true)).toBe(0);
  });

  it('holds up nothing once there is room', async () => {
    await run.driver.limitStorage(limited.folder, null);
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Sync now:/);
    await options.waitForText(/Big pack[\s\S]*240 added/);
    await options.close();
    expect(await held(true)).toBe(1);
  });
});

describe('an update of the extension in the middle of a sync', () => {
  it('leaves the old corpus or the new one, and the sync is taken up', async () => {
    serve(1);
    run.site.pause = 20;
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Sync now: Big pack/);
    await options.waitForText(/Big pack[\s\S]*Fetching|Writing/);
    await sleep(500);
    changeManifest(limited.folder, (manifest) => ({ ...manifest, version: '99.0.0' }));
    await run.driver.install(limited.folder);
    const left = await held(false);
    expect([1, 2]).toContain(left);
    const after = await run.driver.openOwn('options.html');
    const version = '(globalThis.browser ?? chrome).runtime.getManifest().version';
    expect(await after.evaluate(version)).toBe('99.0.0');
    await after.waitForText(/Big pack[\s\S]*60 added/, 30_000);
    expect(await held(true)).toBe(2);
    await after.close();
  });
});

describe('one pack file', () => {
  it('imported in two windows at once is held once', async () => {
    const file = makePack('A file');
    file.publish(['coastgossip.example', 'islandpost.example']);
    const path = file.asFile();
    const windows = [
      await run.driver.openOwn('options.html'),
      await run.driver.openOwn('options.html'),
    ];
    await Promise.all(windows.map((each) => each.upload(/file/i, path)));
    for (const each of windows) {
      await each.front();
      await each.waitForText(/A file[\s\S]*· 2 articles/);
    }
    file.remove();
    const [first] = windows;
    const sources = await first?.evaluate(`new Promise((resolve) => {
      indexedDB.open('corpus').onsuccess = ({ target: { result } }) => {
        result.transaction('sources').objectStore('sources').getAllKeys().onsuccess =
          ({ target }) => resolve(target.result.filter((id) => id.startsWith('file:')).length);
      };
    })`);
    expect(sources).toBe(1);
  });
});
