import type { Block } from './block.ts';
import { markedAside, pointerLine, serviceLine } from './boilerplate.ts';

const sentenceEnd = /[.!?…:;"”’)\]]$/;

function belongs(block: Block): boolean {
  const { text, linked, heading } = block;
  if (!/[\p{L}\p{N}]/u.test(text)) return false;
  if (text.length < 200 && pointerLine.test(text) && (linked > 0.3 || text.length < 90 || heading))
    return false;
  if (text.length < 350 && serviceLine.test(text)) return false;
  if (linked > 0.9 && (!sentenceEnd.test(text) || text.length < 60)) return false;
  if (text.length < 300 && markedAside.test(block.marks)) return false;
  return true;
}

/** Whether a block reads like running text: long enough, or a full sentence of some length. */
function isProse({ text, heading, linked }: Block): boolean {
  return (
    !heading && linked < 0.5 && (text.length > 80 || (text.length > 40 && sentenceEnd.test(text)))
  );
}

/**
 * Takes out what a content extractor leaves between the paragraphs: lines that only link, "read
 * more", newsletter and consent text, marked asides; at both edges short lines (bylines, dates,
 * labels); headings under which nothing is left.
 */
export function filterParagraphs(blocks: readonly Block[]): Block[] {
  const kept = blocks.filter(belongs);
  const first = kept.findIndex(isProse);
  const last = kept.findLastIndex(isProse);
  if (first < 0) return kept.filter((block) => !block.heading);
  return kept
    .slice(first, last + 1)
    .filter((block, at, all) => !block.heading || all[at + 1] !== undefined);
}
