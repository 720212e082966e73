import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anchorSentence } from '../lib/anchor/anchor-sentence.ts';
import type { MarkOutcome, SoughtSentence } from '../lib/anchor/mark-outcome.ts';
import { MARK, MARKER } from '../lib/anchor/page-mark.ts';
import { pageRoot, unshadowed } from '../lib/article/page-root.ts';

function isShown(text: Node): boolean {
  const { parentElement } = text;
  return (
    parentElement !== null &&
    unshadowed(parentElement, 'checkVisibility').call(parentElement, { visibilityProperty: true })
  );
}

function find(sought: SoughtSentence): Range | null {
  const root = pageRoot(document);
  const range = new Range();
  if (!root) return null;
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = unshadowed(document, 'createTreeWalker').call(document, root, shown);
  return anchorSentence(sought, { walker, isShown }, range) ? range : null;
}

function scrollTo(range: Range): void {
  const element = range.startContainer.parentElement;
  if (element)
    unshadowed(element, 'scrollIntoView').call(element, { block: 'center', behavior: 'instant' });
  // In a long paragraph the sentence may stand far from its middle.
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight)
    scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
}

function clear(): void {
  CSS.highlights.delete(MARK);
  removeEventListener('keydown', clearAtEscape, true);
}

function clearAtEscape({ key }: KeyboardEvent): void {
  if (key === 'Escape') clear();
}

function mark(sought: SoughtSentence | null): MarkOutcome | null {
  if (!('Highlight' in globalThis)) return 'unsupported';
  clear();
  const range = sought && find(sought);
  if (!range) return sought && 'not_found';
  CSS.highlights.set(MARK, new Highlight(range));
  addEventListener('keydown', clearAtEscape, true);
  scrollTo(range);
  return 'marked';
}

// Run in a tab by the popup, where the reader wants a sentence shown, and then called by it: the
// document is not changed. What an earlier run has left stays, for it knows of its mark.
export default defineUnlistedScript(() => {
  const marker = Symbol.for(MARKER);
  if (Reflect.get(globalThis, marker) === undefined) Reflect.set(globalThis, marker, mark);
});
