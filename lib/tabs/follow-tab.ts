import type { ReadWish } from '../messages/messages.ts';
import type { PageState } from '../messages/page-state.ts';

/** A tab is turned to, and an address changes, more than once in so many milliseconds. */
const QUICK = 120;

/**
 * A page that is noticed by itself is told of within so many milliseconds; an application has drawn
 * the text of its new address by then (page-watch.ts). Only then is the page read for us.
 */
const SETTLED = 2_000;

interface FollowTools {
  ask: (tab: number, read: ReadWish) => Promise<PageState>;
  /** Shows what is known of the page in view. */
  show: (state: PageState) => void;
  /** Another tab is in view: what was shown of the last one is over. */
  turnPage: (tab: number) => void;
  /** Calls once after so many milliseconds, unless what it returns is called before. */
  after: (milliseconds: number, call: () => void) => () => void;
}

/** A view that shows the page of the tab in view. */
export interface FollowedTab {
  /** This tab has come into view. */
  turnTo: (tab: number) => void;
  /** The browser has put another tab in the place of one, as with a page that it rendered ahead. */
  replaced: (added: number, removed: number) => void;
  /** The browser tells that the page in a tab is loading, or complete. */
  changed: (tab: number, status: 'loading' | 'complete') => void;
  /** The background tells that the page in a tab was read, and what came of it where it was shown. */
  told: (tab: number, state: PageState | null) => void;
  /** Asks again what is known of the page in view. */
  renew: () => Promise<void>;
  /** The corpus has changed: asks again where what is shown, or comes to be, rests on it. */
  refresh: () => void;
}

const restsOnCorpus = new Set<PageState['state']>(['related', 'no-related', 'failed']);

/**
 * Follows the tab in view from what the browser and the background tell, without polling. Each page
 * is asked for a bounded number of times, and only the last question's answer is shown.
 */
export function followTab({ ask, turnPage, after, ...tools }: FollowTools): FollowedTab {
  let shown: PageState['state'] = 'reading';
  let inView: number | null = null;
  let questions = 0;
  let isLoading = false;
  /** Whether a page in this tab was told of since the one in view began to load: that one, or the last. */
  let isTold = false;
  let isSettling = false;
  let isAsking = false;
  /** Whether the corpus has changed since what is being asked was asked. */
  let isStale = false;
  let cancelQuick = (): void => undefined;
  let cancelSettled = (): void => undefined;

  const show = (state: PageState): void => {
    shown = state.state;
    tools.show(state);
  };

  const question = async (read: ReadWish): Promise<void> => {
    const mine = ++questions;
    if (inView === null) return;
    isAsking = true;
    isStale = false;
    let state: PageState;
    try {
      state = await ask(inView, read);
    } catch (error) {
      state = { state: 'failed', reason: 'unexpected', detail: String(error) };
    }
    if (mine !== questions) return;
    isAsking = false;
    show(state);
    if (isStale) refresh();
  };

  /** Nothing is read of a page that is still coming: `askSettled` does so. */
  const askAnew = (): void => void question(isLoading || isSettling ? 'later' : 'once');

  const refresh = (): void => {
    // What was asked may have been to read the page: it is asked to its end.
    if (isAsking) isStale = true;
    else if (restsOnCorpus.has(shown)) askAnew();
  };

  /** No answer to what was asked before is shown, and nothing that was planned is asked. */
  const drop = (): void => {
    questions++;
    isAsking = false;
    isSettling = false;
    cancelQuick();
    cancelSettled();
  };

  /** What was told in time need not be read again, but is asked for: it may be of the page before. */
  const askSettled = (): void => {
    isSettling = false;
    void question(isTold ? 'once' : 'again');
  };

  const turnTo = (tab: number): void => {
    drop();
    inView = tab;
    isLoading = false;
    isTold = false;
    turnPage(tab);
    show({ state: 'reading' });
    cancelQuick = after(QUICK, () => void question('once'));
  };

  return {
    turnTo,
    replaced(added, removed) {
      if (removed === inView) turnTo(added);
    },
    changed(tab, status) {
      if (tab !== inView) return;
      // Firefox tells of a change of address within a document by "complete" alone.
      if (status === 'loading' || !isLoading) {
        drop();
        isTold = false;
        cancelQuick = after(QUICK, () => void question('later'));
      }
      isLoading = status === 'loading';
      isSettling = !isLoading;
      if (isSettling) cancelSettled = after(SETTLED, askSettled);
    },
    // It may be of the page before: what was planned to be asked of a page that settles is asked then.
    told(tab, state) {
      if (tab !== inView) return;
      isTold = true;
      cancelQuick();
      if (state && !isLoading) {
        questions++;
        isAsking = false;
        show(state);
        return;
      }
      askAnew();
    },
    renew: () => question('once'),
    refresh,
  };
}
