import '../../components/style/base.css';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ExampleContext } from '../../components/welcome/Example.tsx';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { SpeechContext, speechOf } from '../../components/wording/wording.ts';
import { messageClient } from '../../lib/messages/message-client.ts';
import { chooseNotice, type NoticeGrant, noticeGrant } from '../../lib/settings/notice-grant.ts';
import type { Notice } from '../../lib/settings/settings.ts';

const send = messageClient(browser.runtime);
const speech = speechOf(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);
const { permissions } = browser;
const area = browser.storage.local;
const grant = signal<NoticeGrant | null>(null);
const example = signal<ExampleContext>(undefined);

const follow = async (standing: Promise<NoticeGrant>): Promise<void> => {
  grant.value = await standing;
};

const choose = (notice: Notice): void => void follow(chooseNotice(notice, permissions, area));
const look = (): void => void follow(noticeGrant(permissions, area));

const loadExample = async (): Promise<void> => {
  try {
    example.value = await send('example', {});
  } catch {
    example.value = null;
  }
};

function Page() {
  if (!grant.value) return null;
  return (
    <SpeechContext.Provider value={speech}>
      <Welcome
        {...grant.value}
        example={example.value}
        onChoose={choose}
        onOpen={(url) => void browser.tabs.create({ url })}
        onSettings={() => void browser.runtime.openOptionsPage()}
      />
    </SpeechContext.Provider>
  );
}

const root = document.querySelector('#app');
if (root) render(<Page />, root);
permissions.onAdded.addListener(look);
permissions.onRemoved.addListener(look);
look();
void loadExample();
