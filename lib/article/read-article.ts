import type { Article } from './article.ts';
import { refusalAtGate } from './article-gate.ts';
import { articleId } from './article-id.ts';
import { articleNode } from './article-node.ts';
import { authorNames } from './author-names.ts';
import type { Block } from './block.ts';
import { bodyBlocks } from './body-blocks.ts';
import { canonicalUrl } from './canonical-url.ts';
import { headlineOf, mainHeadings } from './headline.ts';
import { declaredLanguage, isEnglish } from './language.ts';
import { metaValue, readMetaTags } from './meta-tags.ts';
import { isCorrection, isCredit } from './notes.ts';
import { hostOf, outletName } from './outlet-name.ts';
import type { Page } from './page.ts';
import { pageRoot } from './page-root.ts';
import { countProse } from './prose-count.ts';
import { plainText } from './plain-text.ts';
import { modifiedDate, publishedDate } from './published-date.ts';
import type { ReadResult } from './read-result.ts';
import { namesOf, readStructuredData, valuesOf } from './structured-data.ts';

const maxElements = 60_000;
const minCharacters = 200;

function pageOf(root: Element, url: string): Page {
  const nodes = readStructuredData(root);
  return {
    root,
    url,
    meta: readMetaTags(root),
    nodes,
    article: articleNode(nodes, url, mainHeadings(root)),
  };
}

function keywordsOf(page: Page): string[] {
  const stated = valuesOf(page.article?.['keywords']);
  const values = stated.length
    ? stated
    : [metaValue(page.meta, 'news_keywords', 'keywords', 'article:tag', 'parsely-tags')];
  const words = values.flatMap((value) => plainText(value)?.split(/\s*[,;|]\s*/) ?? []);
  return [...new Set(words.filter((word) => word && word.length < 80))].slice(0, 40);
}

function articleOf(page: Page, headline: string | null, blocks: readonly Block[]): Article {
  const { nodes, article, meta } = page;
  const url = canonicalUrl(page.root, meta, page.url);
  const corrections = blocks.filter(({ text }) => isCorrection(text));
  const body = blocks.filter((block) => !corrections.includes(block));
  const credit = body.findLast(({ text }) => isCredit(text));
  const paragraphs = body.filter((block) => block !== credit);
  const texts = paragraphs.map(({ text }) => text);
  const about = [article?.['about'], article?.['mentions']].flatMap((value) =>
    namesOf(value, nodes),
  );
  return {
    id: articleId(url, texts),
    url,
    outlet: { name: outletName(page), domain: hostOf(url ?? page.url) },
    headline,
    published: publishedDate(page),
    modified: modifiedDate(page),
    authors: authorNames(page),
    credit: credit?.text ?? null,
    language: declaredLanguage(page.root, article?.['inLanguage']),
    section: plainText(
      valuesOf(article?.['articleSection'])[0] ?? metaValue(meta, 'article:section'),
    ),
    keywords: keywordsOf(page),
    about: [...new Set(about.flatMap((name) => plainText(name) ?? []))].slice(0, 60),
    paragraphs: texts,
    headings: paragraphs.flatMap(({ heading }, at) => (heading ? [at] : [])),
    corrections: corrections.map(({ text }) => text),
  };
}

/**
 * Reads the article on a page: a cheap gate first, the expensive parse only behind it, on a copy.
 * The page is foreign: nothing of it is trusted, changed or run, and the work is bounded.
 * `url` is the address that the page was found at. Articles that aren't
 * in English are refused unless `languages` is `any`. Gives the article, or why there is none.
 */
export function readArticle(
  document: Document,
  url: string,
  languages: 'english' | 'any' = 'english',
): ReadResult {
  const root = pageRoot(document);
  if (!root) return { refused: 'not-an-article' };
  if (root.getElementsByTagName('*').length > maxElements) return { refused: 'too-large' };
  const page = pageOf(root, url);
  const prose = countProse(document, root);
  const refused = refusalAtGate(page, prose);
  if (refused) return { refused };
  const declared = declaredLanguage(root, page.article?.['inLanguage']);
  const foreign = (text: string): boolean =>
    languages === 'english' && isEnglish(text, declared) === false;
  if (foreign(prose.sample)) return { refused: 'unsupported-language' };
  const headline = headlineOf(page);
  const blocks = bodyBlocks(document, headline);
  const text = blocks.map((block) => block.text).join('\n');
  if (text.length < minCharacters) return { refused: 'too-little-text' };
  if (foreign(text)) return { refused: 'unsupported-language' };
  return { article: articleOf(page, headline, blocks) };
}
