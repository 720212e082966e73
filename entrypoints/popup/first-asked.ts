import type { browser } from 'wxt/browser';
import type { Messages } from '../../lib/messages/messages.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { loaded } from './loaded.ts';

/**
 * The browser's own interface, and no `messageClient`: what pages share is one file, with the polyfill in
 * it, and the popup's document waited for that. Without it the popup was whole in 431 and 291 ms (p50, two
 * runs in turns with what was before: 472 and 374), its first picture there in 132 and 108 (144 and 120).
 */
const { runtime, tabs }: typeof browser =
  Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');

/** The tab that the popup was opened on; rejects where none is active. */
async function openTab() {
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is active in this window');
  return { id: tab.id, incognito: tab.incognito, windowId: tab.windowId };
}

/** Without the polyfill on this side, its answer for what failed on the other one comes as it is. */
async function stateOf(tab: number): Promise<PageState> {
  const payload: Messages['page-state']['send'] = { tab };
  const answer: PageState | { message: string } = await runtime.sendMessage({
    type: 'page-state' satisfies keyof Messages,
    payload,
  });
  if ('state' in answer) return answer;
  throw new Error(answer.message);
}

/**
 * The open tab and the state of its page. It is asked for before the code that shows it is loaded: the
 * background may have to be woken, and the page to be read.
 */
export const firstTab = loaded.then(openTab);
export const firstState = firstTab.then(({ id }) => stateOf(id));
firstState.catch(() => undefined); // told where it is shown
