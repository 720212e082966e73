import { afterAll, beforeAll, describe, it } from 'vitest';
import { PAGES } from '../addresses.ts';
import type { Popup } from '../driver.ts';
import { ASKED, silentExtension } from '../silent-extension.ts';
import { browserName, useBrowser } from '../use-browser.ts';

const run = useBrowser({ install: false });
const silent = silentExtension(browserName);
afterAll(() => silent.remove());

/** A popup whose question has been heard, and gets no answer. */
async function openInVain(): Promise<Popup> {
  const popup = await run.driver.openPopup(await run.driver.open(PAGES.usWeekly));
  await popup.waitForText(/Reading this page/);
  return popup;
}

describe('a popup that gets no answer', () => {
  beforeAll(async () => {
    await run.driver.install(silent.folder);
    await run.driver.waitForOwn('welcome.html');
  });

  it('offers to ask anew after a while', async () => {
    const popup = await openInVain();
    await popup.waitForText(/taking longer than usual/);
    await run.picture(popup, 'popup-no-answer');
    await popup.click('button', /^Try again$/);
    await popup.waitForText(/Sources disagree/);
    await popup.close();
  });

  it('asks anew by itself where the browser has stopped the background', async () => {
    const own = await run.driver.openOwn('privacy.html');
    await own.evaluate(
      `(globalThis.browser ?? chrome).storage.local.remove('${ASKED}').then(() => 0)`,
    );
    await own.close();
    const popup = await openInVain();
    await run.driver.killBackground();
    await popup.waitForText(/Sources disagree/);
    await popup.close();
  });
});
