import '../../components/style/base.css';
import { browser } from 'wxt/browser';
import { openCorpus } from '../../lib/corpus/database.ts';
import { watchSeen } from '../../lib/corpus/watch-seen.ts';
import { askTwice } from '../../lib/messages/ask-twice.ts';
import { messageClient } from '../../lib/messages/message-client.ts';
import { pageTold } from '../../lib/messages/page-told.ts';
import { followTab } from '../../lib/tabs/follow-tab.ts';
import { pause } from '../panel/pause.ts';
import { showPage } from '../panel/show-page.tsx';

const send = messageClient(browser.runtime);
const self = { id: browser.runtime.id, origin: browser.runtime.getURL('/') };

const page = showPage(() => followed.renew(), null);
let incognito = false;
const followed = followTab({
  ask: (tab, read) => askTwice(() => send('followed-page', { tab, read }), pause),
  show: (state) => page.show(state),
  turnPage: (id) => page.turnTo({ id, incognito }),
  after(milliseconds, call) {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
});

/** Follows the tabs of the window that the panel stands in. */
async function follow(): Promise<void> {
  const { id: own, incognito: isPrivate } = await browser.windows.getCurrent();
  incognito = isPrivate;
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own) followed.turnTo(tabId);
  });
  browser.tabs.onReplaced.addListener((added, removed) => followed.replaced(added, removed));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading' || status === 'complete') followed.changed(tab, status);
    if (status === 'complete') void page.lookForMark(tab);
  });
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const told = pageTold(message, sender, self);
    if (told) followed.told(told.tab, told.state);
    return undefined;
  });
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) followed.turnTo(tab.id);
  // In a private window Firefox has no database for us, and the page would have to be read once more.
  if (!isPrivate) watchSeen(openCorpus(), () => followed.refresh());
}

void follow();
