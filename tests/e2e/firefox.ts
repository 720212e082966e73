import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Driver, Ports, Tab } from './driver.ts';
import { closeFirefoxPopup, firefoxPopup, POPUP } from './firefox-popup.ts';
import { type FirefoxWindow, inFirefox } from './firefox-internals.ts';
import { firefoxSidebar, SIDEBAR } from './firefox-sidebar.ts';
import { isFrameLoaded } from './firefox-view.ts';
import { packedFirefoxExtension } from './packed-extension.ts';
import { killProcess } from './kill-process.ts';
import { createTab, pageOf } from './page-tab.ts';
import { waitFor } from './wait-for.ts';

const ID = 'second-source@second-source.invalid';
const UUID = '5ec0ad50-0000-4000-8000-000000000001';

const own = (path: string) => `moz-extension://${UUID}/${path}`;

const EXTENSION = `const extension = WebExtensionPolicy.getByID('${ID}').extension;
  const button = extension.apiManager.global.browserActionFor(extension);`;

/** Answers the prompt for optional permissions with one of the two buttons that a reader has. */
const answerPrompt = (button: 'button' | 'secondaryButton') => `
  const notification = PopupNotifications.getNotification('addon-webext-permissions');
  if (!notification) return false;
  document.querySelector('#addon-webext-permissions-notification').${button}.click();
  return true;`;

/** Firefox ESR, without a window. The extension is installed for good, so that it survives a restart. */
export async function launchFirefox(executablePath: string, ports: Ports): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'second-source-firefox-'));
  const start = () =>
    launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      acceptInsecureCerts: true,
      defaultViewport: null,
      args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `80=${ports.http};443=${ports.https}`,
        'security.notification_enable_delay': 0,
        'xpinstall.signatures.required': false,
        'dom.security.https_first': false,
      },
    });
  let browser: Browser = await start();
  const privateTabs = new WeakSet<Tab>();
  const windowOf = (tab: Tab) => (privateTabs.has(tab) ? 'last' : 'first');
  const tell = (body: string, which: FirefoxWindow = 'first') => inFirefox(browser, body, which);
  const answer = async (ask: () => Promise<void>, button: 'button' | 'secondaryButton') => {
    await ask();
    await waitFor(
      async () => (await tell(answerPrompt(button))) === true,
      () => 'the prompt for permissions',
    );
  };

  const driver: Driver = {
    browser: 'firefox',
    async install(folder) {
      const path = JSON.stringify(folder ?? (await packedFirefoxExtension()));
      await tell(`
        const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile);
        file.initWithPath(${path});
        if (file.isDirectory()) await AddonManager.installTemporaryAddon(file);
        else await (await AddonManager.getInstallForFile(file)).install();`);
    },
    async allowPrivate() {
      await tell(`${EXTENSION}
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs');
        const granted = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add('${ID}', granted, extension);
        await (await AddonManager.getAddonByID('${ID}')).reload();`);
    },
    async openPrivate(url) {
      const known = new Set(await browser.pages());
      await tell(`openTrustedLinkIn(${JSON.stringify(url)}, 'window', { private: true });`);
      const found: Page[] = [];
      const isOpen = async () => {
        for (const page of await browser.pages()) {
          if (known.has(page)) continue;
          const at = await page.evaluate('location.href + document.readyState').catch(() => '');
          if (at === `${url}complete`) found.push(page);
        }
        return found.length > 0;
      };
      await waitFor(isOpen, () => `a private window with ${url}`);
      const [page] = found;
      if (!page) throw new Error('No private window');
      const tab = createTab(page);
      privateTabs.add(tab);
      return tab;
    },
    async open(url) {
      const tab = createTab(await browser.newPage(), url.startsWith('http') ? 'load' : 'never');
      await tab.goto(url);
      return tab;
    },
    async openOwn(path) {
      const tab = createTab(await browser.newPage(), 'never');
      await tab.goto(own(path));
      await waitFor(
        async () => (await tab.text()) !== '',
        () => `text in ${path}`,
      );
      return tab;
    },
    async waitForOwn(path) {
      // Where an extension opens a tab, puppeteer does not see it leave about:blank.
      const found: Tab[] = [];
      const isOpen = async () => {
        for (const page of await browser.pages()) {
          const address = await page.evaluate('location.href').catch(() => '');
          if (String(address).startsWith(own(path))) found.push(createTab(page, 'never'));
        }
        return found.length > 0;
      };
      await waitFor(isOpen, () => `a tab with ${path}`, 45_000);
      const [tab] = found;
      if (!tab) throw new Error(`No tab with ${path}`);
      return tab;
    },
    async badge(tab) {
      await tab.front();
      return String(
        await tell(
          `${EXTENSION}
          return button.action.getContextData(gBrowser.selectedTab).badgeText ?? '';`,
          windowOf(tab),
        ),
      );
    },
    async openPopup(tab) {
      await pageOf(tab).bringToFront();
      // A second click on the button would only close it.
      await closeFirefoxPopup(browser, windowOf(tab));
      await tell(`${EXTENSION} await button.triggerAction(window);`, windowOf(tab));
      await waitFor(
        () => isFrameLoaded(browser, windowOf(tab), POPUP, own('popup.html')),
        () => 'the popup',
      );
      return firefoxPopup(browser, windowOf(tab));
    },
    async openSidePanel(tab) {
      const popup = await driver.openPopup(tab);
      await popup.click('button', /side panel/);
      await waitFor(
        () => isFrameLoaded(browser, windowOf(tab), SIDEBAR, own('sidepanel.html')),
        () => 'the sidebar',
      );
      return firefoxSidebar(browser, windowOf(tab));
    },
    accept: (ask) => answer(ask, 'button'),
    refuse: (ask) => answer(ask, 'secondaryButton'),
    async revokeSites() {
      await tell(`${EXTENSION}
        const { ExtensionPermissions } = ChromeUtils.importESModule(
          'resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { origins } = await ExtensionPermissions.get('${ID}');
        await ExtensionPermissions.remove('${ID}', { permissions: [], origins }, extension);`);
    },
    async killBackground() {
      await tell(`${EXTENSION} await extension.terminateBackground();`);
    },
    async limitStorage(_folder, bytes) {
      // In kilobytes, for all that is installed; read when the storage is opened.
      const limit = bytes === null ? -1 : Math.ceil(bytes / 1024);
      await tell(`
        Services.prefs.setIntPref('dom.quotaManager.temporaryStorage.fixedLimit', ${limit});
        Services.prefs.setBoolPref('dom.quotaManager.testing', true);
        await new Promise((resolve) => { Services.qms.reset().callback = resolve; });`);
    },
    async crash() {
      await killProcess(browser);
      browser = await start();
    },
    async restart() {
      await browser.close();
      browser = await start();
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
