import { browser } from 'wxt/browser';
import { NOTICE_SCRIPT } from '../../lib/tabs/notice-registration.ts';

/** Lets pages that were open before the choice be noticed too. */
export async function noticeOpenTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) =>
      browser.scripting.executeScript({ target: { tabId }, files: [NOTICE_SCRIPT] }),
    ),
  );
}
