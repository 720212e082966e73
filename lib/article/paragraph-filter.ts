import type { Block } from './block.ts';
import { afterword, bareAddress, imageCredit, pointerLine, serviceLine } from './boilerplate.ts';
import { isCredit } from './notes.ts';

const sentenceEnd = /[.!?…:;"”’)\]。！？]$/;

function belongs({ text, linked, heading, aside, item }: Block): boolean {
  if (aside || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (
    pointerLine.test(text) &&
    (text.length < 90 || linked > 0.5 || (heading && text.length < 200))
  )
    return false;
  if (text.length < 350 && serviceLine.test(text)) return false;
  if (text.length < 400 && imageCredit.test(text)) return false;
  if (bareAddress.test(text)) return false;
  if (linked > 0.8 && (!sentenceEnd.test(text) || text.length < 40)) return false;
  return heading || item || text.length > 12 || sentenceEnd.test(text);
}

/** Whether a block reads like running text: long enough, or a sentence of five words or more. */
function isProse({ text, heading, linked }: Block): boolean {
  if (heading) return false;
  if (sentenceEnd.test(text) && /(?:\S+\s+){4}\S|[\u3000-\u9fff]{15}/.test(text))
    return linked < 0.9;
  return text.length > 80 && linked < 0.5;
}

/** Whether the text may end with this block: prose, or the entry of a list that doesn't just link. */
function mayEnd(block: Block): boolean {
  return isProse(block) || (block.item && block.linked < 0.2) || isCredit(block.text);
}

/** The blocks up to a line, in the last third of the text, after which only other things follow. */
function beforeAfterword(blocks: readonly Block[]): readonly Block[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let read = 0;
  for (const [at, { text, heading }] of blocks.entries()) {
    if (read > total * 0.66 && (heading || text.length < 60) && afterword.test(text))
      return blocks.slice(0, at);
    read += text.length;
  }
  return blocks;
}

/**
 * Takes out what a content extractor leaves between the paragraphs: lines that only link, "read
 * more", newsletter and consent text, captions, marked asides; at both edges short lines (bylines,
 * dates, labels) and the headline; headings under which nothing is left.
 */
export function filterParagraphs(blocks: readonly Block[], headline: string | null): Block[] {
  const kept = beforeAfterword(blocks).filter(
    (block) => belongs(block) && !(block.heading && block.text === headline),
  );
  const first = kept.findIndex(isProse);
  if (first < 0) return kept.filter((block) => !block.heading);
  return kept
    .slice(first, kept.findLastIndex(mayEnd) + 1)
    .filter((block, at, all) => !block.heading || all[at + 1] !== undefined);
}
