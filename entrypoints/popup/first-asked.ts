import { browser } from 'wxt/browser';
import { messageClient } from '../../lib/messages/message-client.ts';
import type { PageState } from '../../lib/messages/page-state.ts';

/** The tab that the popup was opened on; rejects where none is active. */
async function openTab() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is active in this window');
  return { id: tab.id, incognito: tab.incognito, windowId: tab.windowId };
}

/**
 * The open tab and the state of its page. It is asked for at once, before the code that shows it is
 * loaded: the background may have to be woken, and the page to be read.
 */
export const firstTab = openTab();
export const firstState: Promise<PageState> = firstTab.then(({ id }) =>
  messageClient(browser.runtime)('page-state', { tab: id }),
);
firstState.catch(() => undefined); // told where it is shown
