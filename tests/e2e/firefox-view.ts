import { writeFile } from 'node:fs/promises';
import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';
import type { View } from './driver.ts';
import { type FirefoxWindow, inFirefox } from './firefox-internals.ts';
import { createView } from './view.ts';

/** Runs in the document's own process, where a content sandbox may evaluate what its CSP forbids. */
const inDocument = (body: string) => `
  return await new Promise((resolve, reject) => {
    const channel = 'second-source-' + Math.random();
    const answered = ({ data }) => {
      frame.messageManager.removeMessageListener(channel, answered);
      if ('failure' in data) reject(new Error(data.failure));
      else resolve(data.value);
    };
    frame.messageManager.addMessageListener(channel, answered);
    // A document that is still loading may lose what it was told.
    setTimeout(() => reject(new Error('The document did not answer')), 10_000);
    const script = '(async () => { try { const value = await (async () => {' + ${JSON.stringify(body)} +
      '})(); sendAsyncMessage(' + JSON.stringify(channel) + ', { value }); }' +
      'catch (error) { sendAsyncMessage(' + JSON.stringify(channel) + ', { failure: String(error) }); } })()';
    frame.messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  });`;

const evaluation = (expression: string) => `
  const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
  const value = await Cu.evalInSandbox(${JSON.stringify(expression)}, sandbox);
  return JSON.parse(JSON.stringify(value ?? null));`;

const click = (x: number, y: number) => `
  for (const type of ['mousemove', 'mousedown', 'mouseup']) {
    content.synthesizeMouseEvent(type, ${x}, ${y}, { button: 0, clickCount: 1 });
  }`;

const snapshot = `
  const image = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
  const canvas = new OffscreenCanvas(image.width, image.height);
  canvas.getContext('2d').drawImage(image, 0, 0);
  const blob = await canvas.convertToBlob();
  return await new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(',')[1]);
    reader.readAsDataURL(blob);
  });`;

/**
 * A document that WebDriver BiDi does not list, so that Firefox itself is asked: a popup, a sidebar.
 * @param frame - an expression for the element that shows it, in Firefox's own window
 */
export function firefoxView(browser: Browser, which: FirefoxWindow, frame: string): View {
  const inFrame = (body: string) =>
    inFirefox(
      browser,
      `const frame = ${frame};
       if (!frame) throw new Error('It is closed');
       ${body}`,
      which,
    );
  return createView({
    evaluate: (expression) => inFrame(inDocument(evaluation(expression))),
    async clickAt(x, y) {
      await inFrame(inDocument(click(x, y)));
    },
    async screenshot(file) {
      const base64 = v.parse(v.string(), await inFrame(snapshot));
      await writeFile(file, Buffer.from(base64, 'base64'));
    },
  });
}

/** Whether a frame shows this page: one that is still loading would lose what it is told. */
export async function isFrameLoaded(
  browser: Browser,
  which: FirefoxWindow,
  frame: string,
  address: string,
): Promise<boolean> {
  const isLoaded = `const frame = ${frame};
    return frame?.currentURI?.spec === '${address}' && !frame.webProgress.isLoadingDocument;`;
  return (await inFirefox(browser, isLoaded, which)) === true;
}
