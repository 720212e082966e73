import { describe, expect, it } from 'vitest';
import { readTab } from '../../../lib/tabs/page-reading.ts';

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
