import { describe, expect, it } from 'vitest';
import {
  noticeRegistration,
  type RegisteringBrowser,
} from '../../../lib/tabs/notice-registration.ts';

/** A browser whose every answer takes a moment, and that refuses what browsers refuse. */
function slowBrowser() {
  const state = { granted: ['https://*.star.example/*'], scripts: new Map<string, string[]>() };
  let registered = 0;
  const moment = () => new Promise((resolve) => setTimeout(resolve, 1));
  const browser: RegisteringBrowser = {
    permissions: {
      async getAll() {
        await moment();
        return { origins: state.granted };
      },
    },
    scripting: {
      async getRegisteredContentScripts() {
        await moment();
        return [...state.scripts.values()].map((matches) => ({ matches: matches.toReversed() }));
      },
      async unregisterContentScripts({ ids: [id = ''] }) {
        await moment();
        if (!state.scripts.delete(id)) throw new Error('Nonexistent script ID');
      },
      async registerContentScripts(scripts) {
        await moment();
        for (const { id, matches } of scripts) {
          if (state.scripts.has(id)) throw new Error('Duplicate script ID');
          state.scripts.set(id, matches);
          registered += 1;
        }
      },
    },
  };
  const sites = () => [...state.scripts.values()].flat();
  return { browser, state, sites, registered: () => registered };
}

const star = 'https://*.star.example/*';
const post = 'https://*.post.example/*';
const all = '*://*/*';

describe('the noticing script', () => {
  it('ends with the last choice, however close upon one another grant and choice come', async () => {
    for (const chosenFirst of [true, false])
      for (const gap of [0, 1, 2, 3, 5, 8]) {
        const { browser, state, sites } = slowBrowser();
        let wanted = [star];
        const register = noticeRegistration(browser, async () => wanted);
        if (chosenFirst) await register();
        state.granted = [star, all];
        if (chosenFirst) wanted = [all];
        const first = register();
        await new Promise((resolve) => setTimeout(resolve, gap));
        wanted = [all];
        await Promise.all([first, register()]);
        expect(sites()).toEqual([all]);
      }
  });

  it('is left as it stands where neither choice nor grant has changed its sites', async () => {
    const { browser, state, registered } = slowBrowser();
    state.granted = [star, post];
    const register = noticeRegistration(browser, async () => [star, post]);
    expect(await register()).toEqual([star, post]);
    state.granted = [star, post, 'https://feeds.example/*'];
    expect(await register()).toEqual([]);
    expect(registered()).toBe(1);
  });

  it('is taken back from a site that the browser grants no more, and comes back with it', async () => {
    const { browser, state, sites } = slowBrowser();
    state.granted = [star, post];
    const register = noticeRegistration(browser, async () => [star, post]);
    await register();
    state.granted = [post];
    expect(await register()).toEqual([post]);
    state.granted = [];
    expect(await register()).toEqual([]);
    expect(sites()).toEqual([]);
    state.granted = [star, post];
    expect(await register()).toEqual([star, post]);
  });

  it('is registered by the next call where one failed', async () => {
    const { browser, sites } = slowBrowser();
    let fails = true;
    const register = noticeRegistration(browser, async () => {
      if (fails) throw new Error('No settings');
      return [star];
    });
    const first = register();
    await expect(first).rejects.toThrow('No settings');
    fails = false;
    await register();
    expect(sites()).toEqual([star]);
  });
});
