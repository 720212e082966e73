import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import type { Driver, View } from './driver.ts';
import { findBrowser } from './find-browser.ts';
import { launchFirefox } from './firefox.ts';
import { type Site, startSite } from './site.ts';

/** The browser of this run: SECOND_SOURCE_BROWSER, or Chromium where it is not set. */
export const browserName = process.env.SECOND_SOURCE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/** What the tests of one spec file share. */
export interface Run {
  readonly driver: Driver;
  readonly site: Site;
  /** Keeps a picture of the view, as screenshots/BROWSER-NAME.png. */
  picture(view: View, name: string): Promise<void>;
}

async function started(site: Site, install: boolean): Promise<Driver> {
  const launch = browserName === 'firefox' ? launchFirefox : launchChromium;
  const driver = await launch(findBrowser(browserName), site.ports);
  if (!install) return driver;
  try {
    await driver.install();
    // It comes to the front when it opens, which must not happen in the middle of a test.
    await driver.waitForOwn('welcome.html');
    return driver;
  } catch (error) {
    await driver.close();
    throw error;
  }
}

/**
 * Starts the site and the browser in front of a spec file's tests, with the extension installed unless
 * `install` is false.
 */
export function useBrowser({ install = true } = {}): Run {
  let driver: Driver | null = null;
  let site: Site | null = null;
  beforeAll(async () => {
    const served = await startSite();
    site = served;
    // Tests get a second try on a busy machine; so does the browser that they share.
    driver = await started(served, install).catch(() => started(served, install));
  }, 150_000);
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  }, 60_000);
  return {
    get driver() {
      if (!driver) throw new Error('The browser is not running');
      return driver;
    },
    get site() {
      if (!site) throw new Error('The site is not running');
      return site;
    },
    async picture(view, picture) {
      mkdirSync('screenshots', { recursive: true });
      await view.screenshot(`screenshots/${browserName}-${picture}.png`);
    },
  };
}
