import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRandom } from '../../bench/random.ts';
import type { Tab } from '../driver.ts';
import { expectNothingLeftOver, heldEdition, twoEditions } from '../editions.ts';
import { makePack } from '../made-pack.ts';
import { storedCorpus } from '../stored-corpus.ts';
import { useBrowser } from '../use-browser.ts';

/**
 * How often the background is killed, and the seed of the moments. The long run has 50:
 *
 *     SECOND_SOURCE_KILLS=50 vitest run --config tests/e2e/vitest.config.ts killed
 */
const kills = Number(process.env.SECOND_SOURCE_KILLS ?? 4);
const random = makeRandom(Number(process.env.SECOND_SOURCE_SEED ?? 1));

const run = useBrowser();
const HOST = 'packs.example';
const SOURCE = `pack:https://${HOST}/big/latest.json`;
const pack = makePack('Big pack');
afterAll(() => pack.remove());

const editions = twoEditions(200);
/** Which edition the server has, and how long a whole sync takes, in milliseconds. */
let served = 0;
let whole = 0;
/** A page of the extension that wakes nothing and is not in the way. */
let quiet: Tab;

/** Puts the other edition on the server. */
function publishOther(): void {
  served = 1 - served;
  pack.publishAll(editions[served] ?? []);
  for (const [path, body] of pack.files()) run.site.put(`${HOST}/big/${path}`, body);
}

/** Asks the background for a sync, as the button does, and waits until it ends. */
const sync = () =>
  quiet.evaluate(
    `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({
      type: 'sync-now',
      payload: { source: SOURCE },
    })}).then(() => 0)`,
  );

/** The edition that is held: 0 or 1, whole. */
const held = async () => heldEdition(await storedCorpus(quiet), SOURCE, editions);

async function expectFinished(): Promise<void> {
  await sync();
  const db = await storedCorpus(quiet);
  expect(await heldEdition(db, SOURCE, editions)).toBe(served);
  await expectNothingLeftOver(db, SOURCE);
}

describe('a sync of a pack of many months', () => {
  beforeAll(async () => {
    run.site.pause = 5;
    publishOther();
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Example articles[\s\S]*2 articles[\s\S]*kB/);
    await options.fill(/address/i, `https://${HOST}/big/`);
    await run.driver.accept(() => options.click('button', /^Add$/), `https://${HOST}/*`);
    await options.waitForText(/Big pack[\s\S]*160 added/);
    await options.close();
    quiet = await run.driver.openOwn('privacy.html');
    publishOther();
    const start = performance.now();
    await expectFinished();
    whole = performance.now() - start;
  });

  it(
    `leaves the old corpus or the new one where the background is killed, at ${kills} moments`,
    { timeout: 60_000 + kills * 15_000 },
    async () => {
      const ends: number[] = [];
      for (let kill = 0; kill < kills; kill++) {
        publishOther();
        const cut = sync().catch(() => null);
        await sleep(random.next() * whole);
        await run.driver.killBackground();
        ends.push((await held()) === served ? 1 : 0);
        await Promise.race([cut, sleep(1_000)]);
        await expectFinished();
      }
      expect(ends).toHaveLength(kills);
      // Many moments must lie on either side of the switch, or else they show little.
      expect(kills < 20 || new Set(ends).size === 2).toBe(true);
    },
  );

  it('leaves the old corpus or the new one where the browser is killed, and goes on with one click', async () => {
    publishOther();
    const cut = sync().catch(() => null);
    await sleep((0.2 + 0.6 * random.next()) * whole);
    await run.driver.crash();
    await cut;
    quiet = await run.driver.openOwn('privacy.html');
    await held();
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Big pack/);
    // Chromium forgets the permissions of an unpacked extension at its start, Firefox does not.
    if (await options.has('button', /Allow again: Big pack/))
      await run.driver.accept(
        () => options.click('button', /Allow again: Big pack/),
        `https://${HOST}/*`,
      );
    await options.close();
    await expectFinished();
  });

  it('brings the same to two windows that ask for it at once', async () => {
    publishOther();
    run.site.requests.length = 0;
    const other = await run.driver.openOwn('privacy.html');
    const ask = `(globalThis.browser ?? chrome).runtime.sendMessage(
      { type: 'sync-now', payload: { source: null } }).then(() => 0)`;
    await Promise.all([sync(), other.evaluate(ask), sync()]);
    await other.close();
    const shards = run.site.requests.filter((address) => address.includes('/shards/'));
    expect(new Set(shards).size).toBe(shards.length);
    await expectFinished();
  });
});
