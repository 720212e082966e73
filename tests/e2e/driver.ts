/**
 * The end-to-end tests drive the built extension in a real Chromium and a real Firefox ESR, over
 * pages served on loopback under real host names. Both browsers run the same specs through the
 * `Driver` below; whatever differs between them stays inside chromium.ts and firefox.ts.
 *
 * To add a spec: write `specs/NAME.e2e.ts`, begin with `const run = useBrowser()` (use-browser.ts),
 * and act only through the driver and its views. Speak of what a reader sees: text, roles and names,
 * not classes. A page to be read is a file under ../pages/site/HOST/PATH.html. Then
 *
 *     npm test -- build e2e                 everything, in both browsers
 *     SECOND_SOURCE_BROWSER=firefox vitest run --config tests/e2e/vitest.config.ts NAME
 *
 * Each spec file gets a browser with a fresh profile; the tests of one file share it, in order.
 */

/** Anything with a document: a tab, the toolbar popup, or the side panel. */
export interface View {
  /** The text that a reader sees, as lines. */
  text(): Promise<string>;
  /** Waits until the text matches, and returns it; throws with the text that stood there. */
  waitForText(pattern: RegExp, timeout?: number): Promise<string>;
  /** Clicks, with a real mouse event, the first visible element of this role and name. */
  click(role: Role, name: RegExp): Promise<void>;
  /** True where such an element is visible. */
  has(role: Role, name: RegExp): Promise<boolean>;
  /** The value of an expression in the page, as JSON. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Writes what is seen to a file. */
  screenshot: (file: PngFile) => Promise<void>;
}

export type PngFile = `${string}.png`;

export type Role =
  'button' | 'link' | 'radio' | 'checkbox' | 'textbox' | 'heading' | 'tab' | 'article';

export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** Clicks into a text field and types. */
  fill(name: RegExp, text: string): Promise<void>;
  /** Gives a file to the file input whose label says this. */
  upload(name: RegExp, file: string): Promise<void>;
  /** Presses a key with the focus on the page. */
  press(key: 'Enter' | 'Escape'): Promise<void>;
  front(): Promise<void>;
  close(): Promise<void>;
}

export interface Popup extends View {
  close(): Promise<void>;
}

export interface Panel extends View {
  /** Draws it so wide, in CSS pixels. */
  resize(width: number): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /**
   * Installs the built extension, as a reader would, or one in a folder; the welcome page opens on its
   * own a little later.
   */
  install(folder?: string): Promise<void>;
  /** Opens an address in a new tab, in front. */
  open(url: string): Promise<Tab>;
  /** Lets the extension work in private windows, as its reader would in the browser's own settings. */
  allowPrivate(): Promise<void>;
  /** Opens an address in a private window, in front. */
  openPrivate(url: string): Promise<Tab>;
  /** Opens one of the extension's own pages in a tab. */
  openOwn(path: string): Promise<Tab>;
  /** The open tab of one of the extension's own pages; waits for it. */
  waitForOwn(path: string): Promise<Tab>;
  /** What the toolbar button shows for the tab; brings the tab to the front. */
  badge(tab: Tab): Promise<string>;
  /** Clicks the toolbar button on the tab, which grants `activeTab`, and returns the popup. */
  openPopup(tab: Tab): Promise<Popup>;
  /** Opens the side panel of the tab's window, by the button in the popup. */
  openSidePanel(tab: Tab): Promise<Panel>;
  /** Does something that asks for these sites (all of them, unless told), and accepts. */
  accept(ask: () => Promise<void>, sites?: string): Promise<void>;
  /** Does something that asks for sites, and refuses; null where the browser's prompt is out of reach. */
  readonly refuse: ((ask: () => Promise<void>) => Promise<void>) | null;
  /** Takes back all sites, as the browser's own settings would. */
  revokeSites(): Promise<void>;
  /** Stops the service worker or the event page. */
  killBackground(): Promise<void>;
  /** Ends the browser's process on the spot, and starts it again with the same profile. */
  crash(): Promise<void>;
  /**
   * Limits the storage of an extension in a folder, before it is installed, or lifts the limit. It must
   * not have the permission `unlimitedStorage`.
   */
  limitStorage(folder: string, bytes: number | null): Promise<void>;
  /** Quits the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  /** Ends when somebody has closed the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

/** Where the loopback servers listen; the browser takes every host name there. */
export interface Ports {
  http: number;
  https: number;
}
