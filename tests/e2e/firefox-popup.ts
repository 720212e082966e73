import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import type { Popup } from './driver.ts';
import { type FirefoxWindow, inFirefox } from './firefox-internals.ts';
import { createView } from './view.ts';
import { waitFor } from './wait-for.ts';

const POPUP = `const popup = document.querySelector('.webextension-popup-browser');
  if (!popup) throw new Error('The popup is closed');`;

/** Runs in the popup's own process, where a content sandbox may evaluate what the page's CSP forbids. */
const inPopup = (body: string) => `${POPUP}
  return await new Promise((resolve, reject) => {
    const channel = 'second-source-' + Math.random();
    const answered = ({ data }) => {
      popup.messageManager.removeMessageListener(channel, answered);
      if ('failure' in data) reject(new Error(data.failure));
      else resolve(data.value);
    };
    popup.messageManager.addMessageListener(channel, answered);
    // A popup that is still loading may lose what it was told.
    setTimeout(() => reject(new Error('The popup did not answer')), 10_000);
    const script = '(async () => { try { const value = await (async () => {' + ${JSON.stringify(body)} +
      '})(); sendAsyncMessage(' + JSON.stringify(channel) + ', { value }); }' +
      'catch (error) { sendAsyncMessage(' + JSON.stringify(channel) + ', { failure: String(error) }); } })()';
    popup.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });`;

const evaluation = (expression: string) => `
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const value = await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
  return JSON.parse(JSON.stringify(value ?? null));`;

const click = (x: number, y: number) => `
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 });
  }`;

const snapshot = `${POPUP}
  const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob();
  return await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(blob);
  });`;

/** The toolbar popup that is open now. WebDriver BiDi does not list it, so Firefox itself is asked. */
export function firefoxPopup(browser: Browser, which: FirefoxWindow): Popup {
  const view = createView({
    evaluate: (expression) => inFirefox(browser, inPopup(evaluation(expression)), which),
    async clickAt(x, y) {
      await inFirefox(browser, inPopup(click(x, y)), which);
    },
    async screenshot(file) {
      const base64 = v.parse(v.string(), await inFirefox(browser, snapshot, which));
      await writeFile(file, Buffer.from(base64, 'base64'));
    },
  });
  return { ...view, close: () => closeFirefoxPopup(browser, which) };
}

/** Closes the popup, where one is open, and waits until it is gone. */
export async function closeFirefoxPopup(browser: Browser, which: FirefoxWindow): Promise<void> {
  const isClosed = async () =>
    (await inFirefox(
      browser,
      `const popup = document.querySelector('.webextension-popup-browser');
       popup?.closest('panel')?.hidePopup();
       return popup === null;`,
      which,
    )) === true;
  await waitFor(isClosed, () => 'the popup to close');
}
