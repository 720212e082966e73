import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../e2e/find-browser.ts';
import { ensureBrowsers } from '../run/ensure-browsers.ts';

/** A Chromium without the extension; it is installed where there is none. */
export async function launchPlainBrowser(): Promise<Browser> {
  const { ok, output } = await ensureBrowsers(['chromium']);
  if (!ok) throw new Error(output);
  return launch({
    executablePath: findBrowser('chromium'),
    args: [
      // The sandbox does not start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}
