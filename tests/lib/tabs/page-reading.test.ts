import { describe, expect, it } from 'vitest';
import { readOwnTab, readTab } from '../../../lib/tabs/page-reading.ts';

describe('reading a tab', () => {
  it('gives what the page gave', async () => {
    const read = { url: 'https://news.example/', result: { refused: 'home-page' }, took: 3 };
    expect(await readTab(async () => read)).toEqual(read);
  });

  it('says so when the browser does not permit it', async () => {
    const refuse = () => Promise.reject(new Error('Missing host permission for the tab'));
    expect(await readTab(refuse)).toMatchObject({ failed: 'not-permitted' });
  });

  it('tells the error that the reading script threw', async () => {
    const answer = { threw: 'TypeError: x is null' };
    expect(await readTab(async () => answer)).toEqual({
      failed: 'unreadable',
      detail: 'TypeError: x is null',
    });
  });

  it.each([
    undefined,
    null,
    { url: 'no address', result: {} },
    { url: 'https://news.example/', result: { refused: 'home-page' } },
    { result: { article: {} } },
  ])('does not pass on %j', async (answer) => {
    expect(await readTab(async () => answer)).toMatchObject({ failed: 'unreadable' });
  });
});

describe('a tab that is read for the reader', () => {
  const read = { url: 'https://news.example/story', result: { refused: 'home-page' }, took: 3 };
  const inTab = (url: string | undefined) =>
    readOwnTab(1, {
      runInTab: async () => read,
      describe: async () => ({ url, private: false }),
    });

  it.each(['https://news.example/story#top', 'https://news.example/other', undefined])(
    'gives what was read where the browser shows %s',
    async (url) => {
      expect(await inTab(url)).toEqual(read);
    },
  );

  it.each(['https://star.example/story', 'http://news.example/story'])(
    'is not taken at its word where the browser shows %s',
    async (url) => {
      expect(await inTab(url)).toMatchObject({ failed: 'unreadable' });
    },
  );
});
