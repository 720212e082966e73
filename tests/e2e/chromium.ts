import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Driver, Ports, Tab, View } from './driver.ts';
import { createTab, pageOf } from './page-tab.ts';
import { killProcess } from './kill-process.ts';
import { createView } from './view.ts';
import { waitFor } from './wait-for.ts';

const EXTENSION = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const ALL_SITES = '*://*/*';

/** The id that Chromium gives an unpacked extension: a hash of its path, with letters for digits. */
function unpackedId(folder: string): string {
  const hash = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

const viewOf = (page: Page): View =>
  createView({
    evaluate: (expression) => page.evaluate(expression),
    clickAt: (x, y) => page.mouse.click(x, y),
    async screenshot(file) {
      await page.screenshot({ path: file });
    },
  });

/** Chromium; `visible` opens a window that a person can use, `folder` holds another build of ours. */
export async function launchChromium(
  executablePath: string,
  ports: Ports,
  visible = false,
  folder = EXTENSION,
): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'second-source-chromium-'));
  const start = (...more: string[]) =>
    launch({
      executablePath,
      headless: !visible,
      userDataDir: profile,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      args: [
        // The sandbox does not start for root.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--disable-quic',
        '--disable-sync',
        '--disable-background-networking',
        '--disable-component-update',
        '--ignore-certificate-errors',
        '--window-size=1200,900',
        `--host-resolver-rules=MAP *:80 127.0.0.1:${ports.http}, MAP *:443 127.0.0.1:${ports.https}, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
        ...more,
      ],
    });
  let browser: Browser = await start();
  let limited: Page | null = null;
  let id = '';
  const own = (path: string) => `chrome-extension://${id}/${path}`;

  /**
   * A document of the extension that wakes nothing and asks nothing: its manifest. From here the
   * extension's own API is at hand. Its tab stays in the background.
   */
  async function inExtension<T>(use: (page: Page) => Promise<T>): Promise<T> {
    const page = await browser.newPage({ background: true });
    try {
      await page.goto(own('manifest.json'));
      return await use(page);
    } finally {
      await page.close();
    }
  }

  /** chrome://extensions, whose developerPrivate API grants and revokes sites without a dialog. */
  async function inExtensionManager(call: string): Promise<void> {
    const page = await browser.newPage({ background: true });
    try {
      await page.goto('chrome://extensions');
      await page.evaluate(`chrome.developerPrivate.${call}`);
    } finally {
      await page.close();
    }
  }

  async function waitForOwn(path: string): Promise<Tab> {
    const target = await browser.waitForTarget((known) => known.url().startsWith(own(path)));
    const page = await target.page();
    if (!page) throw new Error(`${path} is open, but not in a tab`);
    return createTab(page);
  }

  /** What opens with one of our pages in it that is no tab, as a page that puppeteer drives. */
  async function opened(path: string, open: () => Promise<void>): Promise<Page> {
    const known = new Set(browser.targets());
    const target = () =>
      browser.targets().find((other) => !known.has(other) && other.url().startsWith(own(path)));
    await open();
    await waitFor(
      async () => target() !== undefined,
      () => path,
    );
    const page = await target()?.asPage();
    if (!page) throw new Error(`${path} closed again`);
    return page;
  }

  const driver: Driver = {
    browser: 'chromium',
    async install(built = folder) {
      id = await browser.installExtension(built);
      // The button of a new extension is hidden in a menu, where a person has to look for it.
      const pinned = `{ extensionId: '${id}', pinnedToToolbar: true }`;
      if (visible) await inExtensionManager(`updateExtensionConfiguration(${pinned})`);
    },
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return createTab(page);
    },
    async allowPrivate() {
      // This starts the extension anew, which an unpacked one survives in developer mode only.
      await inExtensionManager('updateProfileConfiguration({ inDeveloperMode: true })');
      const wanted = `{ extensionId: '${id}', incognitoAccess: true }`;
      await inExtensionManager(`updateExtensionConfiguration(${wanted})`);
      const isBack = () => inExtension(async () => true);
      await waitFor(isBack, () => 'the extension to be back');
    },
    async openPrivate(url) {
      const wanted = JSON.stringify({ incognito: true, url });
      await inExtension((page) => page.evaluate(`chrome.windows.create(${wanted}).then(() => 0)`));
      const target = await browser.waitForTarget((known) => known.url() === url);
      const page = await target.page();
      if (!page) throw new Error(`${url} is open, but not in a tab`);
      // A target has its address before its document: a click in between opens the document before to us.
      const there = `location.href === '${url}' && document.readyState === 'complete'`;
      await waitFor(
        async () => (await page.evaluate(there)) === true,
        () => url,
      );
      return createTab(page);
    },
    async openOwn(path) {
      const page = await browser.newPage();
      await page.goto(own(path));
      return createTab(page);
    },
    waitForOwn,
    async badge(tab) {
      await tab.front();
      return inExtension(async (page) => {
        await pageOf(tab).bringToFront();
        const badge = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;
        return String(await page.evaluate(badge));
      });
    },
    async openPopup(tab) {
      await tab.front();
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed');
      const page = await opened('popup.html', () => pageOf(tab).triggerExtensionAction(extension));
      return { ...viewOf(page), close: () => page.close() };
    },
    async openSidePanel(tab) {
      const popup = await driver.openPopup(tab);
      // The popup closes with the click, often before the click is answered.
      const click = () => popup.click('button', /side panel/).catch(() => undefined);
      const page = await opened('sidepanel.html', click);
      return {
        ...viewOf(page),
        resize: (width) => page.setViewport({ width, height: 900 }),
        close: () => page.close(),
      };
    },
    async accept(ask, sites = ALL_SITES) {
      // The dialog is the browser's own window and out of reach; a granted request shows none.
      await inExtensionManager(`addHostPermission('${id}', '${sites}')`);
      await ask();
    },
    refuse: null,
    revokeSites: () =>
      inExtensionManager(`removeHostPermission('${id}', '${ALL_SITES}')`).catch(
        (error: unknown) => {
          // As in Firefox, what is not granted is no fault: a spec that is tried again has revoked it before.
          if (!String(error).includes('granted')) throw error;
        },
      ),
    killBackground: () =>
      inExtension(async (page) => {
        const session = await page.createCDPSession();
        const running = new Map<string, string>();
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          for (const { versionId, runningStatus } of versions)
            // A page that is open may wake it again at once.
            if (running.get(versionId) !== 'stopped') running.set(versionId, runningStatus);
        });
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.stopAllWorkers');
        const stopped = async () => [...running.values()].every((status) => status === 'stopped');
        await waitFor(stopped, () => `stopped workers, not ${[...running.values()].join(', ')}`);
      }),
    async limitStorage(built, bytes) {
      // The limit ends with the session that set it.
      await limited?.close();
      limited = null;
      if (bytes === null) return;
      limited = await browser.newPage({ background: true });
      const session = await limited.createCDPSession();
      const origin = `chrome-extension://${unpackedId(built)}`;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: bytes });
    },
    async crash() {
      await killProcess(browser);
      browser = await start(`--load-extension=${folder}`);
      await (await waitForOwn('welcome.html')).close();
    },
    async restart() {
      await browser.close();
      // At a start, Chromium forgets unpacked extensions and their permissions, not their data: it
      // counts as a new install that finds a corpus.
      browser = await start(`--load-extension=${folder}`);
      // Welcomes again, and would come to the front later.
      await (await waitForOwn('welcome.html')).close();
    },
    closed: () =>
      new Promise((resolve) => {
        browser.once('disconnected', () => resolve());
      }),
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return driver;
}
