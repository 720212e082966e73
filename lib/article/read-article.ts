import { articleOfPage } from './article-of-page.ts';
import type { Block } from './block.ts';
import { bodyBlocks } from './body-blocks.ts';
import { gatedPage, type Languages } from './gated-page.ts';
import { headlineOf } from './headline.ts';
import type { ReadResult } from './read-result.ts';
import { statedBody } from './stated-body.ts';

/** Less is an empty shell, a video page or the stub before a paywall. */
const minCharacters = 200;

const textOf = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n');

/**
 * Reads the article on a page: a cheap gate first, the expensive parse only behind it, on a copy.
 * The page is foreign: nothing of it is trusted, changed or run, and the work is bounded. `url` is
 * the address that the page was found at. Articles that aren't in English are refused unless
 * `languages` is `any`. Gives the article, or why there is none.
 */
export function readArticle(
  document: Document,
  url: string,
  languages: Languages = 'english',
): ReadResult {
  const gated = gatedPage(document, url, languages);
  if ('refused' in gated) return gated;
  const { page, isForeign } = gated;
  const headline = headlineOf(page);
  const shown = bodyBlocks(document, headline);
  if (!shown) return { refused: 'too-large' };
  const blocks = textOf(shown).length < minCharacters ? statedBody(page) : shown;
  const text = textOf(blocks);
  if (text.length < minCharacters) return { refused: 'too-little-text' };
  if (isForeign(text)) return { refused: 'unsupported-language' };
  return { article: articleOfPage(page, headline, blocks) };
}
