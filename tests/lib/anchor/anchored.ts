import { anchorSentence } from '../../../lib/anchor/anchor-sentence.ts';

interface Sought {
  /** Where it stood in its paragraph. */
  start?: number;
  isShown?: (text: Node) => boolean;
}

/** What is found of a sentence under this element, as it stands there; null where nothing is. */
export function anchored(
  root: Element,
  sentence: string,
  { start = 0, isShown = () => true }: Sought = {},
): Range | null {
  const range = root.ownerDocument.createRange();
  const walker = root.ownerDocument.createTreeWalker(root, 5);
  return anchorSentence({ sentence, start }, { walker, isShown }, range) ? range : null;
}
