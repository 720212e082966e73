import './popup.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import { SpeechContext, speechOf } from '../../components/wording/wording.ts';
import { messageClient } from '../../lib/messages/message-client.ts';
import type { PageState } from '../../lib/messages/page-state.ts';

const send = messageClient(browser.runtime);
const speech = speechOf(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);
const state = signal<PageState>({ state: 'reading' });
const isPrivate = signal(false);

const load = async (): Promise<void> => {
  state.value = { state: 'reading' };
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) throw new Error('No tab is active in this window');
    isPrivate.value = tab.incognito;
    state.value = await send('page-state', { tab: tab.id });
  } catch (error) {
    state.value = { state: 'failed', reason: 'unexpected', detail: String(error) };
  }
};

const actions = {
  onOpen: (url: string) => void browser.tabs.create({ url }),
  onSettings: () => void browser.runtime.openOptionsPage(),
  onRetry: () => void load(),
};

function Popup() {
  return (
    <SpeechContext.Provider value={speech}>
      <PagePanel state={state.value} isPrivate={isPrivate.value} actions={actions} />
    </SpeechContext.Provider>
  );
}

const root = document.querySelector('#app');
if (root) render(<Popup />, root);
void load();
