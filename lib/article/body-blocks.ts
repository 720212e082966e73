import { Readability } from '@mozilla/readability';
import type { Block } from './block.ts';
import { contentBlocks } from './content-blocks.ts';
import { declutteredCopy } from './decluttered-copy.ts';
import { densestElement } from './densest-element.ts';
import { keepMainArticle } from './main-article.ts';
import { isElement, pageRoot } from './page-root.ts';
import { filterParagraphs } from './paragraph-filter.ts';
import { readingWork } from './reading-work.ts';

/** Characters times depth: twelve times that of the longest page in the public benchmarks. */
const maxWork = 20_000_000;

/** Below this share of the running text that lies together, what was extracted is a corner of it. */
const minShare = 0.3;

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The copy that may be taken apart, with the one article that counts, or null. */
function workingCopy(document: Document, headline: string | null): Document | null {
  const copy = declutteredCopy(document);
  const root = copy && pageRoot(copy);
  if (!root || !copy.body) return null;
  keepMainArticle(root, headline);
  return copy;
}

/** Whether reading would take too long; small documents can't nest deep enough, and aren't measured. */
function isTooMuch(body: Element): boolean {
  const most = (body.textContent?.length ?? 0) * body.querySelectorAll('*').length;
  return most > maxWork && readingWork(body, maxWork) > maxWork;
}

/** What the extractor takes for the content. It takes the copy apart, and no page may make it throw. */
function extractedContent(copy: Document): Element | null {
  try {
    const content = new Readability<Node>(copy, {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    }).parse()?.content;
    return content && isElement(content) ? content : null;
  } catch {
    return null;
  }
}

/**
 * The article's own text on the page, in order. Works on a copy; empty where nothing reads like an
 * article, null where looking would take too long.
 */
export function bodyBlocks(document: Document, headline: string | null): Block[] | null {
  const copy = workingCopy(document, headline);
  if (!copy) return [];
  if (isTooMuch(copy.body)) return null;
  const expected = densestElement(copy.body)?.length ?? 0;
  const content = extractedContent(copy);
  const blocks = content ? filterParagraphs(contentBlocks(content), headline) : [];
  if (lengthOf(blocks) >= expected * minShare) return blocks;
  // The extractor takes its document apart, so a second look needs a second copy.
  const fresh = workingCopy(document, headline);
  const densest = fresh && densestElement(fresh.body);
  const others = densest ? filterParagraphs(contentBlocks(densest.element), headline) : [];
  return lengthOf(others) > lengthOf(blocks) ? others : blocks;
}
