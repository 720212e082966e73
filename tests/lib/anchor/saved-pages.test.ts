// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { sentenceWords } from '../../../lib/anchor/page-words.ts';
import { readArticle } from '../../../lib/article/read-article.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { comparedPages } from '../../e2e/compared-pages.ts';
import { parsedPage } from '../../evaluate/parsed-page.ts';
import { anchored } from './anchored.ts';

interface Sentence {
  sentence: string;
  start: number;
}

/** The sentences of a page's article, as evidence has them. */
function sentencesOf(html: string, url: string): Sentence[] {
  const result = readArticle(parsedPage(html), url, 'any');
  if (!('article' in result)) return [];
  return result.article.paragraphs.flatMap((paragraph) =>
    splitSentences(paragraph).map(({ start, end }) => ({
      sentence: paragraph.slice(start, end),
      start,
    })),
  );
}

/** The letters and digits of a text, folded. */
const lettersOf = (text: string): string => sentenceWords(text).join('');

/** The page without what happy-dom would load; none of it has text. */
const withoutLoading = (html: string): string =>
  html.replaceAll(/<\/?(?:link|iframe)\b[^>]*>/gi, '');

describe('every sentence of an article', () => {
  const sizes: number[] = [];

  it.each(comparedPages().map((page) => [page.name, page] as const))(
    'is found on its page again, word for word: %s',
    (_, { html, url }) => {
      document.documentElement.innerHTML = withoutLoading(html);
      const sentences = sentencesOf(html, url);
      const lost = sentences.filter(({ sentence, start }) => {
        const found = anchored(document.documentElement, sentence, { start })?.toString() ?? '';
        return lettersOf(found) !== lettersOf(sentence);
      });
      expect(lost).toEqual([]);
      sizes.push(sentences.length);
    },
  );

  it('was looked at', () => {
    expect(sizes.filter((size) => size > 5).length).toBeGreaterThan(15);
  });
});
