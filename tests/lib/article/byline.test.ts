import { describe, expect, it } from 'vitest';
import { namesInByline, visibleByline } from '../../../lib/article/byline.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';
import { address, newsArticle, newsPage } from './news-page.ts';

describe('the text of a byline', () => {
  it.each([
    ['By Dana Pell', ['Dana Pell']],
    ['Written by: Dana Pell | June 11, 2024', ['Dana Pell']],
    ['By Dana Pell and Lee Okafor', ['Dana Pell', 'Lee Okafor']],
    ['Dana Pell, Lee Okafor, and Mo van der Berg', ['Dana Pell', 'Lee Okafor', 'Mo van der Berg']],
    ['Published June 11, 2024', []],
    ['About the Author', []],
    ['Share this story with your friends', []],
    ['', []],
  ])('%s', (text, names) => {
    expect(namesInByline(text)).toEqual(names);
  });
});

describe('the bylines of a page', () => {
  const names = (body: string): string[] =>
    visibleByline(parsedPage(`<html><body>${body}</body></html>`).documentElement);

  it('count where they agree', () => {
    expect(
      names('<div class="byline">By Dana Pell</div><a href="/author/dana-pell">Dana Pell</a>'),
    ).toEqual(['Dana Pell']);
  });

  it('are left alone where they differ', () => {
    expect(names('<p class="byline">By Dana Pell</p><p class="byline">By Lee Okafor</p>')).toEqual(
      [],
    );
  });

  it('are not those of commenters and teasers', () => {
    expect(names('<div class="comments"><b class="author-name">Lee Okafor</b></div>')).toEqual([]);
    expect(names('<aside><p class="byline">By Lee Okafor</p></aside>')).toEqual([]);
  });
});

describe('authors', () => {
  const authors = (over: object): string[] => {
    const result = readArticle(newsPage({ jsonLd: newsArticle(over) }), address);
    return 'article' in result ? result.article.authors : ['refused'];
  };

  it.each([
    [
      'a list of people',
      [{ name: 'Dana Pell' }, { name: 'Lee Okafor' }],
      ['Dana Pell', 'Lee Okafor'],
    ],
    ['a text with "By"', 'By Dana Pell', ['Dana Pell']],
    ['a name with the outlet behind it', 'Dana Pell, The Example', ['Dana Pell']],
    ['an address', 'https://www.example.com/dana', []],
    ['nobody', undefined, []],
  ])('%s', (_what, author, names) => {
    expect(authors({ author })).toEqual(names);
  });
});
