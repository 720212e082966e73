import { followTab } from '../../../lib/tabs/follow-tab.ts';
import type { ReadWish } from '../../../lib/messages/messages.ts';
import type { PageState } from '../../../lib/messages/page-state.ts';

/** A state that can be told from others. */
export const stateOf = (detail: string): PageState => ({ state: 'failed', reason: 'page', detail });
const settle = () => new Promise((resolve) => void setTimeout(resolve));

/** Follows tabs on a clock of its own; questions are answered when the test does so. */
export function following() {
  const shown: PageState[] = [];
  const asked: {
    tab: number;
    read: ReadWish;
    answer: (state: PageState) => Promise<unknown>;
    fail: () => Promise<unknown>;
  }[] = [];
  const planned = new Map<object, { at: number; call: () => void }>();
  let now = 0;
  const followed = followTab({
    ask: (tab, read) =>
      new Promise((resolve, reject) => {
        asked.push({
          tab,
          read,
          answer: (state) => (resolve(state), settle()),
          fail: () => (reject(new Error('gone')), settle()),
        });
      }),
    show: (state) => shown.push(state),
    turnPage: () => undefined,
    after(milliseconds, call) {
      const key = {};
      planned.set(key, { at: now + milliseconds, call });
      return () => planned.delete(key);
    },
  });
  const pass = (milliseconds: number) => {
    now += milliseconds;
    for (const [key, { at, call }] of planned)
      if (at <= now) {
        planned.delete(key);
        call();
      }
  };
  const questions = () => asked.map(({ tab, read }) => `${tab} ${read}`);
  return { ...followed, shown, asked, questions, pass };
}
