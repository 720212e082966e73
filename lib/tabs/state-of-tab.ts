import type { PageState } from '../messages/page-state.ts';
import { closedByRefusal, closedPage } from './closed-page.ts';
import { readOwnTab } from './page-reading.ts';
import { stateOfRead } from './state-of-read.ts';
import type { TabTools } from './tab-tools.ts';

/** The state of the page in a tab, read now where the browser allows it, else as it was noticed. */
export async function stateOfTab(tab: number, tools: TabTools): Promise<PageState> {
  const { url, private: isPrivate } = await tools.describe(tab);
  const page = closedPage(url);
  if (page) return { state: 'closed', page };
  // A worker that has just woken opens the corpus while the page is being read.
  const opening = tools.corpus({ remember: !isPrivate });
  opening.catch(() => undefined); // told where the corpus is asked
  const asked = readOwnTab(tab, tools);
  const coolDown = tools.warmUp();
  const reading = await asked;
  coolDown();
  if (!('failed' in reading)) {
    const read = { url: reading.url, result: reading.result };
    const [state] = await Promise.all([
      stateOfRead({ id: tab, private: isPrivate }, read, opening, tools),
      isPrivate ? null : tools.records.keep(tab, read),
    ]);
    return state;
  }
  const noticed = url === undefined ? null : await tools.records.find(tab, url);
  if (noticed) return stateOfRead({ id: tab, private: isPrivate }, noticed, opening, tools);
  if (reading.failed === 'not-permitted') {
    const closed = closedByRefusal(reading.detail);
    if (closed) return { state: 'closed', page: closed };
    // Who is told the address may read the page: this is the browser's error page in its place.
    if (url === undefined) return { state: 'not-permitted' };
  }
  return { state: 'failed', reason: 'page', detail: reading.detail };
}
