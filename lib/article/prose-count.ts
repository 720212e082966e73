import { unshadowed } from './page-root.ts';

/** Running text on a page, as far as it can be told without layout. */
export interface ProseCount {
  /** Characters in all. */
  total: number;
  /** Characters in the element that holds most of it. */
  together: number;
  /** The beginning of it, to tell the language. */
  sample: string;
}

const maxParagraphs = 400;
const maxTexts = 20_000;
const shownAsText = 4; /* NodeFilter.SHOW_TEXT */
const noProse = /^(?:script|style|noscript|template|a|option|textarea|title|button)$/;

function count(texts: Iterable<readonly [text: string, holder: Node | null]>): ProseCount {
  const byHolder = new Map<Node | null, number>();
  let total = 0;
  let sample = '';
  for (const [text, holder] of texts) {
    total += text.length;
    if (sample.length < 4_000) sample += `${text.slice(0, 1_000)}\n`;
    byHolder.set(holder, (byHolder.get(holder) ?? 0) + text.length);
  }
  return { total, together: Math.max(0, ...byHolder.values()), sample };
}

function* paragraphs(root: Element): Generator<[string, Node | null]> {
  for (const paragraph of Array.from(root.querySelectorAll('p')).slice(0, maxParagraphs)) {
    const text = (paragraph.textContent ?? '').trim();
    if (text.length >= 60) yield [text, paragraph.parentNode];
  }
}

/** Long runs of text wherever they stand: pages without paragraphs break lines or nest divisions. */
function* longTexts(document: Document, root: Element): Generator<[string, Node | null]> {
  const walker = unshadowed(document, 'createTreeWalker').call(document, root, shownAsText);
  for (let seen = 0; seen < maxTexts && walker.nextNode(); seen++) {
    const text = (walker.currentNode.nodeValue ?? '').trim();
    if (text.length < 60) continue;
    const holder = walker.currentNode.parentElement;
    if (!holder || noProse.test(holder.localName)) continue;
    const alone = holder.firstChild === holder.lastChild;
    yield [text, alone ? unshadowed(holder, 'parentNode') : holder];
  }
}

/** Counts the running text of a page: its paragraphs, or all its long texts where it has few. */
export function countProse(document: Document, root: Element): ProseCount {
  const inParagraphs = count(paragraphs(root));
  return inParagraphs.total >= 1_000 ? inParagraphs : count(longTexts(document, root));
}
