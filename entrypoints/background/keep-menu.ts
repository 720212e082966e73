import { browser } from 'wxt/browser';
import { keepPage } from '../../lib/tabs/keep-page.ts';
import type { TabTools } from '../../lib/tabs/tab-tools.ts';
import { showOutcome } from './badge.ts';

const id = 'keep-article';

async function create(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id,
    title: browser.i18n.getMessage('keep_menu'),
    contexts: ['page'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/**
 * "Keep this article" in the menu of a page; the badge says for a moment what came of it.
 * @param onKept - gets the tab whose article was kept
 */
export function keepMenu(tools: TabTools, onKept: (tab: number) => void): void {
  const keep = async (tab: number): Promise<void> => {
    const isKept = (await keepPage(tab, tools)) === 'done';
    if (isKept) onKept(tab);
    await showOutcome(tab, isKept);
  };
  // Firefox forgets the entry when it quits, Chrome when the extension is updated.
  browser.runtime.onInstalled.addListener(() => void create());
  browser.runtime.onStartup.addListener(() => void create());
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId === id && tab?.id !== undefined) void keep(tab.id);
  });
}
