import { expect, it, vi } from 'vitest';
import type { PageState } from '../../../lib/messages/page-state.ts';
import { toldState } from '../../../lib/tabs/told-state.ts';
import { keptTools } from './kept-tools.ts';

/** What is answered and what is told of a tab that shows these addresses, one after the other. */
async function tellOf(...addresses: string[]) {
  const told: (PageState | null)[] = [];
  let at = 0;
  const answer = await toldState(
    1,
    {
      ...keptTools({ answer: { threw: 'Error: no text' } }),
      describe: async () => ({ url: addresses[at], private: false }),
      async runInTab() {
        at = addresses.length - 1;
        return { threw: 'Error: no text' };
      },
    },
    (state) => told.push(state),
  );
  await vi.waitFor(() => expect(told).toHaveLength(1));
  return { answer, told: told[0] };
}

it('tells others what it answers', async () => {
  const { answer, told } = await tellOf('https://star.example/one');
  expect(answer).toMatchObject({ state: 'failed', reason: 'page' });
  expect(told).toEqual(answer);
});

it('tells no state of a page that the tab has left meanwhile', async () => {
  const { told } = await tellOf('https://star.example/one', 'https://star.example/two');
  expect(told).toBeNull();
});
