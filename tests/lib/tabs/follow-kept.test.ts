import { describe, expect, it } from 'vitest';
import { followKept } from '../../../lib/tabs/follow-kept.ts';
import { keepPage } from '../../../lib/tabs/keep-page.ts';
import { someArticle } from '../corpus/some-article.ts';
import { keptTools } from './kept-tools.ts';

const article = someArticle();
const answer = { url: article.url, result: { article }, took: 1 };

describe('an article that is read', () => {
  it('is kept by itself only where the reader wants it', async () => {
    const tools = keptTools();
    expect(await followKept(article, tools)).toEqual({ kept: false, changes: [], failed: null });
    expect(tools.kept.ids).toEqual([]);
    const keeping = keptTools({ keepsAll: true });
    expect((await followKept(article, keeping)).kept).toBe(true);
  });

  it('is read again where it is kept', async () => {
    const tools = keptTools({ keepsAll: true });
    await tools.kept.keep(article);
    expect((await followKept(article, tools)).kept).toBe(true);
    expect(tools.kept).toMatchObject({ ids: [article.id], renewed: [article.id] });
  });

  it('is shown though it could not be kept, with the reason', async () => {
    const tools = keptTools({ keepsAll: true, fails: true });
    expect(await followKept(article, tools)).toEqual({
      kept: false,
      changes: [],
      failed: 'storage_full',
    });
  });
});

describe('a page that the reader keeps', () => {
  it('is read and kept', async () => {
    const tools = keptTools({ answer });
    expect(await keepPage(1, tools)).toBe('done');
    expect(tools.kept.ids).toEqual([article.id]);
  });

  it.each([
    ['private', { answer, isPrivate: true }],
    ['no_article', { answer: { url: article.url, result: { refused: 'home-page' }, took: 1 } }],
    ['no_article', {}],
    ['storage_full', { answer, fails: true }],
  ] as const)('is not kept: %s', async (outcome, given) => {
    const tools = keptTools(given);
    expect(await keepPage(1, tools)).toBe(outcome);
    expect(tools.kept.ids).toEqual([]);
  });
});
