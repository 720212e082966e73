import { afterAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { makePack, type MadePack } from '../made-pack.ts';
import { disagreements, readStory } from '../popup-story.ts';
import { useBrowser } from '../use-browser.ts';

const run = useBrowser();
const HOST = 'packs.example';

const served = makePack('Stars of the coast');
const file = makePack('Stars of the islands');
afterAll(() => {
  served.remove();
  file.remove();
});

/** Puts the pack at https://packs.example/coast/, and forgets which requests there were. */
function serve(pack: MadePack): void {
  for (const [path, body] of pack.files()) run.site.put(`${HOST}/coast/${path}`, body);
  run.site.requests.length = 0;
}

const requestsTo = (address: string) =>
  run.site.requests.filter((requested) => requested.startsWith(address));

describe('the options page', () => {
  it('adds a pack by its address, asking for this one site', async () => {
    served.publish(['coastgossip.example']);
    serve(served);
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Sources/);
    await options.fill(/address/i, `https://${HOST}/coast/`);
    await run.driver.accept(() => options.click('button', /^Add/), `https://${HOST}/*`);
    await options.waitForText(/Stars of the coast[\s\S]*1 added/);
    expect(requestsTo(`${HOST}/coast/shards/`)).toHaveLength(1);
    await run.picture(options, 'options');
    await options.close();
  });

  it('has what the pack brought compared with the open page', async () => {
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    const story = await readStory(popup);
    expect(story.timeline.map(({ text }) => text).join('\n')).toContain('Coast Gossip');
    expect(
      disagreements(story).flatMap(({ answers }) => answers.map(({ value }) => value)),
    ).toEqual(
      expect.arrayContaining([expect.stringContaining('2018'), expect.stringContaining('2019')]),
    );
    await popup.close();
    await tab.close();
  });

  it('fetches nothing but the head of a pack that has not changed', async () => {
    serve(served);
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Sync now: Stars of the coast/);
    await options.waitForText(/nothing new/);
    expect(requestsTo(HOST)).toEqual([`${HOST}/coast/latest.json`]);
    await options.close();
  });

  it('fetches only the shard that is new', async () => {
    served.publish(['coastgossip.example', 'harborherald.example']);
    serve(served);
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Sync now: Stars of the coast/);
    await options.waitForText(/Stars of the coast[\s\S]*1 added/);
    expect(requestsTo(`${HOST}/coast/shards/`)).toHaveLength(1);
    await options.close();
  });

  it('refuses a damaged pack and keeps what it had', async () => {
    served.publish(['coastgossip.example', 'harborherald.example', 'islandpost.example']);
    serve(served);
    for (const path of served.files().keys()) {
      if (path.startsWith('shards/'))
        run.site.put(`${HOST}/coast/${path}`, 'not what was promised');
    }
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Sync now: Stars of the coast/);
    await options.waitForText(/Stars of the coast[\s\S]*damaged/i);
    await options.close();
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).counts[0]).toBe('3 articles');
    await popup.close();
    await tab.close();
  });

  it('takes a pack from a file', async () => {
    file.publish(['islandpost.example']);
    const options = await run.driver.openOwn('options.html');
    await options.upload(/pack file|file/i, file.asFile());
    await options.waitForText(/Stars of the islands[\s\S]*1 added/);
    await options.close();
  });

  it('keeps the corpus over a restart of the browser', async () => {
    await run.driver.restart();
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/Stars of the coast[\s\S]*Stars of the islands/);
    await options.close();
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    const story = await readStory(popup);
    expect(story.counts[0]).toBe('4 articles');
    await popup.close();
  });

  it('removes a source with what it brought, and brings it back', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.click('button', /Remove: Stars of the islands/);
    await options.waitForText(/Removed: Stars of the islands/);
    await options.click('button', /^Undo$/);
    await options.waitForText(/Stars of the islands[\s\S]*added/);
    await options.click('button', /Remove: Stars of the islands/);
    await options.waitForText(/Removed: Stars of the islands/);
    // The mouse put the focus on Undo, where it is not seen: it does not hold the offer up.
    await expect
      .poll(() => options.text(), { timeout: 20_000 })
      .not.toMatch(/Removed: Stars of the islands/);
    await options.close();
    const tab = await run.driver.open(PAGES.singlePage);
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).counts[0]).toBe('3 articles');
  });
});
