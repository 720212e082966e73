import type { Browser } from 'puppeteer-core';
import type { Popup } from './driver.ts';
import { type FirefoxWindow, inFirefox } from './firefox-internals.ts';
import { firefoxView } from './firefox-view.ts';
import { waitFor } from './wait-for.ts';

/** What shows a popup, in Firefox's own window. */
export const POPUP = "document.querySelector('.webextension-popup-browser')";

/** The toolbar popup that is open now. */
export function firefoxPopup(browser: Browser, which: FirefoxWindow): Popup {
  const view = firefoxView(browser, which, POPUP);
  return { ...view, close: () => closeFirefoxPopup(browser, which) };
}

/** Closes the popup, where one is open, and waits until it is gone. */
export async function closeFirefoxPopup(browser: Browser, which: FirefoxWindow): Promise<void> {
  const isClosed = async () =>
    (await inFirefox(
      browser,
      `const popup = ${POPUP};
       popup?.closest('panel')?.hidePopup();
       return popup === null;`,
      which,
    )) === true;
  await waitFor(isClosed, () => 'the popup to close');
}
