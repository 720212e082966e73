import { describe, expect, it } from 'vitest';
import { stateOfTab } from '../../../lib/tabs/state-of-tab.ts';
import { keptTools } from './kept-tools.ts';

/** The state of a tab into which the browser lets no script, with these words. */
const whenRefused = (words: string, url: string | undefined) =>
  stateOfTab(1, {
    ...keptTools(),
    describe: async () => ({ url, private: false }),
    runInTab: () => Promise.reject(new Error(words)),
  });

describe('a tab that can not be read', () => {
  it('waits for the click where the browser does not even tell its address', async () => {
    const state = await whenRefused('Missing host permission for the tab', undefined);
    expect(state).toEqual({ state: 'not-permitted' });
  });

  it.each(['Frame with ID 0 is showing error page', 'Missing host permission for the tab'])(
    'has failed where the address is told, as for an error page of the browser: %s',
    async (words) => {
      const state = await whenRefused(words, 'https://broken.example/');
      expect(state).toMatchObject({ state: 'failed', reason: 'page' });
    },
  );

  it('is closed where the browser says so', async () => {
    const state = await whenRefused('Cannot access a chrome:// URL', undefined);
    expect(state).toEqual({ state: 'closed', page: 'browser-page' });
  });

  it('shows what the page failed with', async () => {
    const tools = keptTools({ answer: { threw: 'TypeError: x is null' } });
    expect(await stateOfTab(1, tools)).toEqual({
      state: 'failed',
      reason: 'page',
      detail: 'TypeError: x is null',
    });
  });
});
