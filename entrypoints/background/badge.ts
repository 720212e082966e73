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

/** How long the toolbar button shows what came of something, in milliseconds. */
const MOMENT = 2_500;

/** Shows for a moment on the toolbar button whether something was done, then what stood there. */
export async function showOutcome(tab: number, done: boolean): Promise<void> {
  try {
    const before = await browser.action.getBadgeText({ tabId: tab });
    await browser.action.setBadgeText({ tabId: tab, text: done ? '✓' : '!' });
    await new Promise((resolve) => {
      setTimeout(resolve, MOMENT);
    });
    await browser.action.setBadgeText({ tabId: tab, text: before });
  } catch {
    // The tab was closed in the meantime.
  }
}
