import type { PageState } from '../messages/page-state.ts';
import { stateOfTab } from './state-of-tab.ts';
import type { TabTools } from './tab-tools.ts';

/**
 * The state of the page in a tab, as `stateOfTab` gives it, told to others as well.
 * @param tell - gets it as soon as it stands; null where the tab has gone on to another page meanwhile
 */
export async function toldState(
  tab: number,
  tools: TabTools,
  tell: (state: PageState | null) => void,
): Promise<PageState> {
  const addressOf = async () => (await tools.describe(tab)).url;
  const [before, state] = await Promise.all([addressOf(), stateOfTab(tab, tools)]);
  void addressOf().then(
    (now) => tell(now === before ? state : null),
    () => undefined, // the tab is closed
  );
  return state;
}
