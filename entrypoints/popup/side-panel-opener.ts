import { browser } from 'wxt/browser';

/** Firefox's own name for it, which the types of Chrome do not know. */
const hasSidebar = (api: object): api is { sidebarAction: { open: () => Promise<void> } } =>
  'sidebarAction' in api;

/**
 * What opens the side panel, to be called within a click; null where the browser has none, as on
 * Android. Firefox opens that of the window in front, where the click was made.
 * @param opened - the tab that the popup was opened on
 */
export function sidePanelOpener(
  opened: Promise<{ windowId: number }>,
): (() => Promise<void>) | null {
  if (hasSidebar(browser)) {
    const { sidebarAction } = browser;
    return () => sidebarAction.open();
  }
  if (!('sidePanel' in browser) || !('open' in browser.sidePanel)) return null;
  // A click gives its rights to what is called at once: the window has to be known by then.
  let windowId: number = browser.windows.WINDOW_ID_NONE;
  void opened.then(
    (tab) => ({ windowId } = tab),
    () => undefined, // told with the state of the page
  );
  return () => browser.sidePanel.open({ windowId });
}
