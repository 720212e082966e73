import { describe, expect, it } from 'vitest';
import type { ReadWish } from '../../../lib/messages/messages.ts';
import type { PageRead } from '../../../lib/messages/page-read.ts';
import { readingCorpus } from '../../../lib/corpus/reading-corpus.ts';
import { followedState } from '../../../lib/tabs/followed-state.ts';
import { freshCorpus } from '../corpus/fresh-corpus.ts';
import { keptTools } from './kept-tools.ts';

const address = 'https://star.example/';
const record: PageRead = { url: address, result: { refused: 'home-page' } };
const readNow = { url: address, result: { refused: 'section-page' }, took: 1 };

/** The state of a tab, and how often its page was read for it. */
async function follow(
  wish: ReadWish,
  given: { url?: string | null; known?: boolean; granted?: boolean; isPrivate?: boolean },
) {
  const { url = address, known = false, granted = false, isPrivate = false } = given;
  let reads = 0;
  const state = await followedState(1, wish, {
    ...keptTools(),
    describe: async () => ({ url: url ?? undefined, private: isPrivate }),
    mayRead: async () => granted,
    showBadge: async () => undefined,
    corpus: async (options) => readingCorpus(freshCorpus(), options),
    records: {
      find: async () => (known ? record : null),
      keep: async () => undefined,
      forget: async () => undefined,
    },
    runInTab: async () => {
      reads++;
      return readNow;
    },
  });
  return { state, reads };
}

const before = { state: 'not-an-article', refusal: 'home-page' };
const now = { state: 'not-an-article', refusal: 'section-page' };
const wishes: ReadWish[] = ['later', 'once', 'again'];

describe('a tab that a view follows', () => {
  it.each(wishes)('waits for the click where nothing was granted (%s)', async (wish) => {
    const waits = { state: { state: 'not-permitted' }, reads: 0 };
    expect(await follow(wish, { url: null })).toEqual(waits);
    expect(await follow(wish, {})).toEqual(waits);
  });

  it.each(wishes)('shows what was read by a click before (%s)', async (wish) => {
    expect(await follow(wish, { known: true })).toEqual({ state: before, reads: 0 });
  });

  it('is read where its site is granted, but not while it loads', async () => {
    expect(await follow('once', { granted: true })).toEqual({ state: now, reads: 1 });
    const { state, reads } = await follow('later', { granted: true });
    expect({ state, reads }).toEqual({ state: { state: 'reading' }, reads: 0 });
  });

  it('is not read twice, unless its page may be another one', async () => {
    const noticed = { granted: true, known: true };
    expect(await follow('once', noticed)).toEqual({ state: before, reads: 0 });
    expect(await follow('again', noticed)).toEqual({ state: now, reads: 1 });
  });

  it('is closed where no extension may read', async () => {
    const { state } = await follow('once', { url: 'https://paper.example/a.pdf', granted: true });
    expect(state).toEqual({ state: 'closed', page: 'pdf' });
  });

  it('is read anew in a private window, of which there is no record, where a click opened it', async () => {
    expect(await follow('once', { isPrivate: true })).toEqual({ state: now, reads: 1 });
    expect(await follow('again', { isPrivate: true })).toMatchObject({ reads: 0 });
    expect(await follow('once', { isPrivate: true, url: null })).toMatchObject({ reads: 0 });
  });
});
