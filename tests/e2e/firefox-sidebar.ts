import type { Browser } from 'puppeteer-core';
import type { Panel } from './driver.ts';
import { type FirefoxWindow, inFirefox } from './firefox-internals.ts';
import { firefoxView } from './firefox-view.ts';
import { waitFor } from './wait-for.ts';

/** What shows the page of an extension in Firefox's sidebar, in its own window. */
export const SIDEBAR =
  "SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser')";

/** The sidebar that is open now, with a page of an extension in it. */
export function firefoxSidebar(browser: Browser, which: FirefoxWindow): Panel {
  const view = firefoxView(browser, which, SIDEBAR);
  return {
    ...view,
    async close() {
      await inFirefox(browser, 'SidebarController.hide();', which);
    },
    async resize(width) {
      const style = `document.getElementById('sidebar-box').style.width = '${width}px';`;
      await inFirefox(browser, style, which);
      const isDrawn = async () => Math.abs(Number(await view.evaluate('innerWidth')) - width) < 20;
      await waitFor(isDrawn, () => `a width of ${width} pixels`);
    },
  };
}
