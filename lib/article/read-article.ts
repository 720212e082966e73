import { refusalAtGate } from './article-gate.ts';
import { articleNode } from './article-node.ts';
import { articleOfPage } from './article-of-page.ts';
import type { Block } from './block.ts';
import { bodyBlocks } from './body-blocks.ts';
import { headlineOf, mainHeadings } from './headline.ts';
import { declaredLanguage, isEnglish } from './language.ts';
import { readMetaTags } from './meta-tags.ts';
import type { Page } from './page.ts';
import { pageRoot } from './page-root.ts';
import { countProse } from './prose-count.ts';
import type { ReadResult } from './read-result.ts';
import { statedBody } from './stated-body.ts';
import { readStructuredData } from './structured-data.ts';

/** The longest real article pages of the public benchmarks have 4,000 elements. */
const maxElements = 25_000;

/** Less is an empty shell, a video page or the stub before a paywall. */
const minCharacters = 200;

function pageOf(root: Element, url: string): Page {
  const nodes = readStructuredData(root);
  const article = articleNode(nodes, url, mainHeadings(root));
  return { root, url, meta: readMetaTags(root), nodes, article };
}

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
  languages: 'english' | 'any' = 'english',
): ReadResult {
  const root = pageRoot(document);
  if (!root) return { refused: 'not-an-article' };
  if (root.querySelectorAll('*').length > maxElements) return { refused: 'too-large' };
  const page = pageOf(root, url);
  const prose = countProse(document, root);
  const refused = refusalAtGate(page, prose);
  if (refused) return { refused };
  const declared = declaredLanguage(root, page.article?.['inLanguage']);
  const foreign = (text: string): boolean =>
    languages === 'english' && isEnglish(text, declared) === false;
  if (foreign(prose.sample)) return { refused: 'unsupported-language' };
  const headline = headlineOf(page);
  const shown = bodyBlocks(document, headline);
  if (!shown) return { refused: 'too-large' };
  const blocks = textOf(shown).length < minCharacters ? statedBody(page) : shown;
  const text = textOf(blocks);
  if (text.length < minCharacters) return { refused: 'too-little-text' };
  if (foreign(text)) return { refused: 'unsupported-language' };
  return { article: articleOfPage(page, headline, blocks) };
}
