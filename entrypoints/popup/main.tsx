import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import type { PageDeeds } from '../../components/page/PageView.tsx';
import type { Marks } from '../../components/story/marks.ts';
import { SpeechContext, speechOf } from '../../components/wording/wording.ts';
import type { Evidence } from '../../lib/facts/evidence.ts';
import { messageClient } from '../../lib/messages/message-client.ts';
import type { StoryWord } from '../../lib/messages/messages.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import { firstState, firstTab } from './first-asked.ts';
import { markInTab, unmarkTab } from './page-marks.ts';

const send = messageClient(browser.runtime);
const speech = speechOf(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);
const state = signal<PageState>({ state: 'reading' });
const isPrivate = signal(false);
let tabId = -1;

const deeds = signal<PageDeeds>({ said: new Set(), outcome: 'done', gaveUp: false });

const load = async (answer?: Promise<PageState>): Promise<void> => {
  try {
    const tab = await firstTab;
    tabId = tab.id;
    isPrivate.value = tab.incognito;
    state.value = await (answer ?? send('page-state', { tab: tab.id }));
  } catch (error) {
    state.value = { state: 'failed', reason: 'unexpected', detail: String(error) };
  }
};

/** Remembers what was done, and shows the page as it then is. */
const done = async (
  deed: Partial<PageDeeds> & { outcome: PageDeeds['outcome'] },
): Promise<void> => {
  deeds.value = { ...deeds.value, ...deed };
  if (deed.outcome === 'done') await load();
};

const keep = async (): Promise<void> =>
  done({ outcome: await send('keep-page', { tab: tabId }), gaveUp: false });
const giveUp = async (article: string): Promise<void> =>
  done({ outcome: await send('give-up-kept', { tab: tabId, article }), gaveUp: true });
const restore = async (article: string): Promise<void> =>
  done({ outcome: await send('restore-kept', { tab: tabId, article }), gaveUp: false });

/** Says something of the open article, and shows the story as it then is. */
const say = async (article: string, other: string, says: StoryWord | null): Promise<void> => {
  const outcome = await send('say-of-story', { tab: tabId, article, other, says });
  await done({ outcome, said: new Set([...deeds.value.said, other]) });
};

/**
 * Firefox would open them in the private window, where an extension's page has no database. Firefox
 * for Android has no windows to choose from.
 */
const openSettings = async (): Promise<void> => {
  if (!isPrivate.value || !('windows' in browser)) return browser.runtime.openOptionsPage();
  await browser.windows.create({ url: browser.runtime.getURL('/options.html'), incognito: false });
};

const mark = signal<Marks['last']>(null);
const showOnPage = async (evidence: Evidence): Promise<void> => {
  mark.value = { evidence, outcome: await markInTab(tabId, evidence) };
};
const clearMark = async (): Promise<void> => {
  await unmarkTab(tabId);
  mark.value = null;
};

const actions = {
  onKeep: () => void keep(),
  onGiveUp: (article: string) => void giveUp(article),
  onRestore: (article: string) => void restore(article),
  onSay: (...said: Parameters<typeof say>) => void say(...said),
  onOpen: (url: string) => void browser.tabs.create({ url }),
  onSettings: () => void openSettings(),
  onRetry: () => {
    state.value = { state: 'reading' };
    void load();
  },
};

function Popup() {
  return (
    <SpeechContext.Provider value={speech}>
      <PagePanel
        state={state.value}
        isPrivate={isPrivate.value}
        deeds={deeds.value}
        marks={{
          last: mark.value,
          onShow: (evidence) => void showOnPage(evidence),
          onClear: () => void clearMark(),
        }}
        actions={actions}
      />
    </SpeechContext.Provider>
  );
}

const root = document.querySelector('#app');
if (root) render(<Popup />, root);
void load(firstState);
