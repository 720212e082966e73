import type { Corpus } from '../context/corpus.ts';
import type { PageRead } from '../messages/page-read.ts';
import type { PageState } from '../messages/page-state.ts';
import { followKept } from './follow-kept.ts';
import { pageStateOf, storyCount } from './page-state-of.ts';
import type { TabTools } from './tab-tools.ts';

/** The state of a page that was read in a tab; the badge of the tab follows it. */
export async function stateOfRead(
  tab: { id: number; private: boolean },
  read: PageRead,
  corpus: Promise<Corpus>,
  tools: TabTools,
): Promise<PageState> {
  try {
    const state = await pageStateOf(read, await corpus, async (article) =>
      tab.private ? null : followKept(article, tools),
    );
    const related = state.state === 'related' ? state.context.related : [];
    void tools.showBadge(tab.id, storyCount(related));
    return state;
  } catch (error) {
    if (tools.databaseFailure(error) === null) throw error;
    return { state: 'failed', reason: 'database', detail: String(error) };
  }
}
