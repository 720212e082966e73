import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PagePanel } from '../../components/page/PagePanel.tsx';
import type { PageDeeds } from '../../components/page/PageView.tsx';
import type { Marks } from '../../components/story/marks.ts';
import { SpeechContext, speechOf } from '../../components/wording/wording.ts';
import type { Evidence } from '../../lib/facts/evidence.ts';
import { askToWrite } from '../../lib/messages/ask-to-write.ts';
import { messageClient } from '../../lib/messages/message-client.ts';
import type { StoryWord } from '../../lib/messages/messages.ts';
import type { PageState } from '../../lib/messages/page-state.ts';
import type { KeepOutcome } from '../../lib/messages/write-outcome.ts';
import { shownArticle } from '../../lib/messages/shown-article.ts';
import { isTabMarked, markInTab, unmarkTab } from './page-marks.ts';
import { pause } from './pause.ts';

/** A tab whose page is shown. */
export interface ShownTab {
  id: number;
  incognito: boolean;
}

/** What the popup and the side panel have in common: the page of a tab, and all that is done there. */
export interface ShownPage {
  /** The page of this tab comes into view. */
  turnTo(tab: ShownTab): void;
  show(state: PageState): void;
  /** A page has come into this tab, or parts of one: a mark may have gone with the page before. */
  lookForMark(tab: number): Promise<void>;
}

const send = messageClient(browser.runtime);
const speech = speechOf(
  (key, values) => browser.i18n.getMessage(key, values),
  browser.i18n.getUILanguage(),
);
const noDeeds: PageDeeds = { said: new Set(), outcome: 'done', gaveUp: false };

/**
 * Shows a page of the browser, which is still to be told of.
 * @param renew - asks again for the page's state, and has it shown
 * @param onSidePanel - opens the side panel; null where there is none to open
 */
export function showPage(
  renew: () => Promise<void>,
  onSidePanel: (() => Promise<void>) | null,
): ShownPage {
  const state = signal<PageState>({ state: 'reading' });
  const tab = signal<ShownTab>({ id: browser.tabs.TAB_ID_NONE, incognito: false });
  const deeds = signal(noDeeds);
  const mark = signal<Marks['last']>(null);

  /** Has something written of the page, remembers it, and shows the page as it then is. */
  const act = async (
    write: (id: number) => Promise<KeepOutcome>,
    { said, gaveUp = deeds.value.gaveUp }: { said?: string; gaveUp?: boolean },
  ): Promise<void> => {
    const page = tab.value;
    deeds.value = { ...deeds.value, outcome: 'done' };
    const outcome = await askToWrite(() => write(page.id), pause);
    if (page !== tab.value) return;
    const saidOf = said === undefined ? [] : [said];
    deeds.value = { said: new Set([...deeds.value.said, ...saidOf]), outcome, gaveUp };
    if (outcome === 'done' || outcome === 'unknown') await renew();
  };

  const keep = async (): Promise<void> =>
    act((id) => send('keep-page', { tab: id }), { gaveUp: false });
  const giveUp = async (article: string): Promise<void> =>
    act((id) => send('give-up-kept', { tab: id, article }), { gaveUp: true });
  const restore = async (article: string): Promise<void> =>
    act((id) => send('restore-kept', { tab: id, article }), { gaveUp: false });
  const say = async (article: string, other: string, says: StoryWord | null): Promise<void> =>
    act((id) => send('say-of-story', { tab: id, article, other, says }), { said: other });

  /**
   * Firefox would open them in the private window, where an extension's page has no database. Firefox
   * for Android has no windows to choose from.
   */
  const openSettings = async (): Promise<void> => {
    if (!tab.value.incognito || !('windows' in browser)) return browser.runtime.openOptionsPage();
    await browser.windows.create({
      url: browser.runtime.getURL('/options.html'),
      incognito: false,
    });
  };

  const showOnPage = async (evidence: Evidence): Promise<void> => {
    const page = tab.value;
    const outcome = await markInTab(page.id, evidence);
    if (page === tab.value) mark.value = { evidence, outcome };
  };
  const clearMark = async (): Promise<void> => {
    mark.value = null;
    await unmarkTab(tab.value.id);
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
      void renew();
    },
  };

  function ShownPanel() {
    return (
      <SpeechContext.Provider value={speech}>
        <PagePanel
          state={state.value}
          isPrivate={tab.value.incognito}
          deeds={deeds.value}
          marks={{
            last: mark.value,
            onShow: (evidence) => void showOnPage(evidence),
            onClear: () => void clearMark(),
          }}
          actions={actions}
          onSidePanel={onSidePanel}
        />
      </SpeechContext.Provider>
    );
  }

  const root = document.querySelector('#app');
  if (root) render(<ShownPanel />, root);
  /** What was done with one article is over when another one is shown. */
  const turn = (): void => {
    deeds.value = noDeeds;
    mark.value = null;
    scrollTo(0, 0);
  };
  let article: string | null = null;
  return {
    turnTo(next) {
      if (next.id !== tab.value.id) turn();
      tab.value = next;
    },
    show(next) {
      const shown = shownArticle(next);
      if (shown !== null && article !== null && shown !== article) turn();
      article = shown ?? article;
      state.value = next;
    },
    async lookForMark(id) {
      const shown = mark.value;
      if (shown?.outcome !== 'marked' || id !== tab.value.id || (await isTabMarked(id))) return;
      if (shown === mark.value) mark.value = null;
    },
  };
}
