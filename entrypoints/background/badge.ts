import { browser } from 'wxt/browser';

/** Shows a number on the toolbar button of one tab; nothing for 0. */
export async function showBadge(tab: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#27489c' });
  } catch {
    // The tab was closed in the meantime.
  }
}
