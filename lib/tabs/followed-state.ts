import type { ReadWish } from '../messages/messages.ts';
import type { PageState } from '../messages/page-state.ts';
import { closedPage } from './closed-page.ts';
import { stateOfRead } from './state-of-read.ts';
import { stateOfTab } from './state-of-tab.ts';
import type { TabTools } from './tab-tools.ts';

/**
 * The state of the page in a tab for a view that follows the tabs, without a click: as it was read
 * before, else read now where its site is granted. A private window has no record: a page that the
 * reader's click has opened to us is read once more there.
 */
export async function followedState(
  tab: number,
  wish: ReadWish,
  tools: TabTools,
): Promise<PageState> {
  const { url, private: isPrivate } = await tools.describe(tab);
  // Chromium must not be asked to read a page that it does not even tell of (read-asking-page.ts).
  if (url === undefined) return { state: 'not-permitted' };
  const page = closedPage(url);
  if (page) return { state: 'closed', page };
  const [record, granted] = await Promise.all([tools.records.find(tab, url), tools.mayRead(url)]);
  if (record && !(granted && wish === 'again')) {
    const corpus = tools.corpus({ remember: !isPrivate });
    return stateOfRead({ id: tab, private: isPrivate }, record, corpus, tools);
  }
  if (granted && wish === 'later') return { state: 'reading' };
  if (granted || (isPrivate && wish === 'once')) return stateOfTab(tab, tools);
  return { state: 'not-permitted' };
}
