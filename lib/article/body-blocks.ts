import { Readability } from '@mozilla/readability';
import type { Block } from './block.ts';
import { contentBlocks } from './content-blocks.ts';
import { declutteredCopy } from './decluttered-copy.ts';
import { isElement } from './page-root.ts';
import { filterParagraphs } from './paragraph-filter.ts';

/** The article's own text on the page, in order. Works on a copy; empty where nothing reads like one. */
export function bodyBlocks(document: Document): Block[] {
  const copy = declutteredCopy(document);
  if (!copy?.body) return [];
  const parsed = new Readability<Node>(copy, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (node) => node,
  }).parse();
  const content = parsed?.content;
  return content && isElement(content) ? filterParagraphs(contentBlocks(content)) : [];
}
