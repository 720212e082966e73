import { unshadowed } from './page-root.ts';

const minLength = 60;
const share = 0.7;

/**
 * The smallest element that holds most of a document's paragraphs: what to take for the content
 * where a content extractor found nothing, or only a corner of the page. With the length of
 * its paragraphs. Null without paragraphs.
 */
export function densestElement(root: Element): { element: Element; length: number } | null {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const paragraph of Array.from(root.querySelectorAll('p')).slice(0, 1_000)) {
    const length = (paragraph.textContent ?? '').trim().length;
    if (length < minLength) continue;
    total += length;
    let holder = unshadowed(paragraph, 'parentElement');
    for (let depth = 0; holder && depth < 60; depth++) {
      weights.set(holder, (weights.get(holder) ?? 0) + length);
      holder = unshadowed(holder, 'parentElement');
    }
  }
  let best: Element | null = null;
  for (const [element, weight] of weights) {
    if (weight < total * share) continue;
    if (!best || best.contains(element)) best = element;
  }
  return best && { element: best, length: weights.get(best) ?? 0 };
}
