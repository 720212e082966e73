import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import { changedExtension } from '../changed-extension.ts';
import { changeManifest } from '../change-manifest.ts';
import { chooseAllSites } from '../choose-all-sites.ts';
import { readStory } from '../popup-story.ts';
import { browserName, useBrowser } from '../use-browser.ts';
import { waitForBadge } from '../wait-for-badge.ts';

const run = useBrowser({ install: false });
const copy = changedExtension(browserName, () => undefined);
afterAll(() => copy.remove());

const HOST = 'www.starwire.example';
const address = (name: string) => `https://${HOST}/story/${name}`;
const { host, pathname } = new URL(PAGES.celebPost);
const seed = readFileSync(
  new URL(`../../pages/site/${host}${pathname}.html`, import.meta.url),
  'utf8',
);

/** Puts the seed story at an address, with a script that runs before all others. */
function putStory(name: string, script: string, change = (html: string) => html): string {
  const body = change(seed).replace('<head>', `<head><script>${script}</script>`);
  run.site.put(`${HOST}/story/${name}`, body);
  return address(name);
}

beforeAll(async () => {
  await run.driver.install(copy.folder);
  await chooseAllSites(run.driver);
}, 60_000);

describe('a page on a site that the reader chose', () => {
  it('sees and hears nothing of the script that stands in it', async () => {
    const watched = putStory(
      'watching',
      `globalThis.heard = [];
      const names = Object.getOwnPropertyNames(globalThis);
      for (const target of [EventTarget.prototype]) {
        const dispatch = target.dispatchEvent;
        target.dispatchEvent = function (event) { heard.push(event.type); return dispatch.call(this, event); };
      }
      const add = EventTarget.prototype.addEventListener;
      EventTarget.prototype.addEventListener = function (type, ...rest) {
        heard.push('listens for ' + type);
        return add.call(this, type, ...rest);
      };
      add.call(window, 'message', ({ data }) => heard.push('message ' + JSON.stringify(data)));
      globalThis.added = () => Object.getOwnPropertyNames(globalThis).filter(
        (name) => !names.includes(name) && !['heard', 'added'].includes(name) && !/^_*(puppeteer|playwright)/.test(name));
      new MutationObserver((all) => {
        if (document.readyState === 'complete') heard.push('changed ' + all.length);
      }).observe(document, { subtree: true, childList: true, attributes: true });`,
    );
    const tab = await run.driver.open(watched);
    await waitForBadge(run.driver, tab, '1');
    expect(await tab.evaluate('JSON.stringify([heard, added()])')).toBe('[[],[]]');
    await tab.close();
  });

  it.each(['browser', 'chrome'])(
    'can not keep itself from being read by an element that is called "%s"',
    async (name) => {
      const named = putStory(`named-${name}`, '', (html) =>
        html.replace(
          '<body>',
          `<body><form id="${name}"><input name="runtime" id="second-source"></form>
          <img name="location"><img name="contentType">`,
        ),
      );
      const tab = await run.driver.open(named);
      await waitForBadge(run.driver, tab, '1');
      await tab.close();
    },
  );

  it('is read when its text comes late', async () => {
    const late = putStory(
      'late',
      `addEventListener('load', () => {
        const main = document.body.innerHTML;
        document.body.innerHTML = '<p>Loading</p>';
        setTimeout(() => { document.body.innerHTML = main; }, 2500);
      });`,
    );
    const tab = await run.driver.open(late);
    await waitForBadge(run.driver, tab, '1');
    await tab.close();
  });

  it('is read when it is shown, where the browser rendered it ahead', async () => {
    const ahead = putStory('ahead', '');
    const rules = { prerender: [{ urls: [ahead], eagerness: 'immediate' }] };
    const before = `<script type="speculationrules">${JSON.stringify(rules)}</script>
      <h1>Opening hours</h1><a href="${ahead}">A story</a>`;
    run.site.put(`${HOST}/story/before`, before);
    const tab = await run.driver.open(address('before'));
    await expect(waitForBadge(run.driver, tab, '1', 3000)).rejects.toThrow('badge');
    await tab.click('link', /A story/);
    await waitForBadge(run.driver, tab, '1');
    const entry = 'performance.getEntriesByType("navigation")[0].activationStart > 0';
    expect(await tab.evaluate(entry)).toBe(browserName === 'chromium');
    await tab.close();
  });

  it('is read at its next address though the background was stopped', async () => {
    const tab = await run.driver.open(PAGES.singlePage);
    await waitForBadge(run.driver, tab, '');
    await run.driver.killBackground();
    await tab.click('button', /Next story/);
    await waitForBadge(run.driver, tab, '1');
    await tab.close();
  });

  it('is read no more once the site was taken back, except by a click', async () => {
    const tab = await run.driver.open(PAGES.singlePage);
    await waitForBadge(run.driver, tab, '');
    await run.driver.revokeSites();
    await tab.click('button', /Next story/);
    await expect(waitForBadge(run.driver, tab, '1', 4000)).rejects.toThrow('badge');
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).title).toMatch(/breaks down in tears/);
    await popup.close();
    await tab.close();
  });
});

describe('a page that is open while the extension is updated', () => {
  it('is left alone by the old script, and read by a click or when it is loaded again', async () => {
    const options = await run.driver.openOwn('options.html');
    await options.waitForText(/On all sites/);
    await run.driver.accept(async () => {
      // Chromium grants before it is asked, and the page has seen that by then.
      if (await options.has('button', /Allow again/)) await options.click('button', /Allow again/);
    });
    await options.close();
    const tab = await run.driver.open(PAGES.singlePage);
    await tab.evaluate(`addEventListener('error', ({ message }) => { globalThis.failed = message; });
      addEventListener('unhandledrejection', ({ reason }) => { globalThis.failed = String(reason); }); 0`);
    changeManifest(copy.folder, (manifest) => ({ ...manifest, version: '99.0.0' }));
    await run.driver.install(copy.folder);
    await tab.click('button', /Next story/);
    await expect(waitForBadge(run.driver, tab, '1', 3000)).rejects.toThrow('badge');
    expect(await tab.evaluate('globalThis.failed ?? "nothing"')).toBe('nothing');
    const popup = await run.driver.openPopup(tab);
    expect((await readStory(popup)).title).toMatch(/breaks down in tears/);
    await popup.close();
    await tab.goto(PAGES.celebPost);
    await waitForBadge(run.driver, tab, '1');
  });
});
