import { isElement, pageRoot, unshadowed } from './page-root.ts';

/** What extractors ask a head for. */
const told = new Set(['title', 'meta']);

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}

/**
 * A copy of the document, not connected to the page: its body, and of its head the title and the meta
 * tags. Copying whole documents took Chromium three times as long on news pages, since it reads every
 * style sheet in the head again.
 * @param prepare - what is to be done to the copied root before it stands in the document, where
 * every change costs more
 * @returns null for a document without elements
 */
export function pageCopy(document: Document, prepare: (root: Element) => void): Document | null {
  const copy = unshadowed(document, 'cloneNode').call(document, false);
  const root = pageRoot(document);
  if (!root || !isDocument(copy)) return null;
  const importNode = unshadowed(copy, 'importNode').bind(copy);
  const copiedRoot = importNode(root, false);
  for (const child of Array.from(root.childNodes)) {
    const isHead = isElement(child) && child.localName === 'head';
    const copied = copiedRoot.appendChild(importNode(child, !isHead));
    if (!isHead) continue;
    for (const entry of Array.from(child.children))
      if (told.has(entry.localName)) copied.appendChild(importNode(entry, true));
  }
  prepare(copiedRoot);
  copy.appendChild(copiedRoot);
  return copy;
}
