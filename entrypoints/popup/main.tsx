import { browser } from 'wxt/browser';
import { askTwice } from '../../lib/messages/ask-twice.ts';
import { messageClient } from '../../lib/messages/message-client.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { pause } from '../panel/pause.ts';
import { showPage } from '../panel/show-page.tsx';
import { firstState, firstTab } from './first-asked.ts';
import { sidePanelOpener } from './side-panel-opener.ts';

const send = messageClient(browser.runtime);
const sidePanel = sidePanelOpener(firstTab);
const page = showPage(renew, sidePanel && (() => leaveFor(sidePanel)));

async function leaveFor(openPanel: () => Promise<void>): Promise<void> {
  await openPanel();
  window.close();
}

async function show(answer: Promise<PageState>): Promise<void> {
  try {
    page.turnTo(await firstTab);
    page.show(await answer);
  } catch (error) {
    page.show({ state: 'failed', reason: 'unexpected', detail: String(error) });
  }
}

async function askAgain(): Promise<PageState> {
  const { id } = await firstTab;
  return askTwice(() => send('page-state', { tab: id }), pause);
}

async function renew(): Promise<void> {
  await show(askAgain());
}

// The browser may have stopped the background in the middle of its first answer.
void show(firstState.catch(askAgain));
