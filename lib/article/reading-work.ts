/**
 * How much work a text extractor may have with a document: characters times the depth at which they
 * stand, since extractors ask every element for its text. Ordinary articles stay under two million;
 * nesting thousands of elements costs a hostile page nothing and its reader minutes. Stops at `most`.
 */
export function readingWork(root: Element, most: number): number {
  let work = 0;
  let depth = 0;
  let node: Node | null = root;
  while (node && work <= most) {
    if (node.nodeType === 3) work += (node.nodeValue?.length ?? 0) * depth;
    else work += depth;
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  return work;
}
