import { judgeCelebrity } from '../celebrity/judge-celebrity.ts';
import type { SenderTab } from '../messages/message-router.ts';
import type { PageRead } from '../messages/page-read.ts';
import { followKept } from './follow-kept.ts';
import { isOfOneOrigin } from './is-of-one-origin.ts';
import { relatedCount } from './page-state-of.ts';
import type { TabTools } from './tab-tools.ts';

/**
 * A page was read by itself: show how much there is about its story, and keep what was read. Nothing
 * of that where the site was taken back in the meantime, nor where the message speaks of another site
 * than the one it came from. Where the database fails the badge stays empty; the popup says why when it is
 * opened.
 */
export async function noticePage(read: PageRead, tab: SenderTab, tools: TabTools): Promise<void> {
  if (!isOfOneOrigin(read.url, tab.url)) return;
  if (!(await tools.mayRead(tab.url))) return;
  const remember = !tab.private;
  if (remember) await tools.records.keep(tab.id, read);
  try {
    await tools.showBadge(tab.id, await count());
  } catch (error) {
    if (tools.databaseFailure(error) === null) throw error;
  }

  async function count(): Promise<number> {
    if (!('article' in read.result)) return 0;
    const { article } = read.result;
    if (!judgeCelebrity(article).celebrity) return 0;
    const corpus = await tools.corpus({ remember });
    if (remember) await followKept(article, tools);
    return relatedCount(article, corpus);
  }
}
