import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article/article.ts';
import { isSamePage as compare } from '../../../lib/match/same-page.ts';
import { makeOwnWordings } from '../../../lib/match/own-wording.ts';
import { makeArticle, wedding } from './story-articles.ts';

const [page = makeArticle({ id: 'none' }), other = makeArticle({ id: 'none-2' })] = wedding;
const nowhere = { url: null, outlet: { name: null, domain: null } };

const isSamePage = (a: Article, b: Article): boolean => compare(a, b, makeOwnWordings());

describe('isSamePage', () => {
  it.each([
    'http://post.example/a/story/?id=7',
    'https://m.post.example/a/story?id=7',
    'https://amp.post.example/a/story/amp/?id=7',
  ])('knows an address again without scheme, www and the like, and last slash: %s', (url) => {
    const a = { ...page, url: 'https://www.post.example/a/story?id=7' };
    expect(isSamePage(a, { ...other, url })).toBe(true);
    expect(isSamePage(a, { ...other, url: url.replace('7', '8') })).toBe(false);
    expect(isSamePage(a, { ...other, url: url.replace('story', 'stories') })).toBe(false);
  });

  it('knows a text without an address again, with a line more or less', () => {
    const record = { ...page, ...nowhere, id: 'text:1' };
    expect(isSamePage(page, record)).toBe(true);
    expect(isSamePage(page, { ...record, paragraphs: [...page.paragraphs, 'Read more.'] })).toBe(
      true,
    );
  });

  it('takes the same text at another outlet for a copy, not for the page', () => {
    const copy = { ...page, id: 'copy', url: 'https://copy.example/1', outlet: other.outlet };
    expect(isSamePage(page, copy)).toBe(false);
  });

  it('takes another text for another page, with or without an address', () => {
    expect(isSamePage(page, other)).toBe(false);
    expect(isSamePage(page, { ...other, ...nowhere })).toBe(false);
  });

  it('is the same asked either way round', () => {
    const some = fc.constantFrom(...wedding, { ...page, ...nowhere, id: 'text:1' });
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(isSamePage(a, b)).toBe(isSamePage(b, a));
      }),
    );
  });
});
