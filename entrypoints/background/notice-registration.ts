import { browser } from 'wxt/browser';
import { noticedSites } from '../../lib/settings/noticed-sites.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { noticeOrigins } from '../../lib/tabs/notice-origins.ts';

const id = 'notice';
const script = '/notice.js';

/**
 * Registers the noticing content script for the sites that the reader chose and the browser grants;
 * takes it back where there is none. Called whenever one of both may have changed.
 * @returns the match patterns now registered
 */
export async function registerNotice(settings: Settings): Promise<string[]> {
  const granted = (await browser.permissions.getAll()).origins ?? [];
  const matches = noticeOrigins(noticedSites(settings.notice), granted);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length === 0) return [];
  await browser.scripting.registerContentScripts([
    { id, matches, js: [script], runAt: 'document_idle', persistAcrossSessions: true },
  ]);
  return matches;
}

/** Lets pages that were open before the choice be noticed too. */
export async function noticeOpenTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, discarded: false });
  await Promise.allSettled(
    tabs.map(({ id: tabId = -1 }) =>
      browser.scripting.executeScript({ target: { tabId }, files: [script] }),
    ),
  );
}
