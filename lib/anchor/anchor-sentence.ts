import type { SoughtSentence } from './mark-outcome.ts';
import { nearestWords } from './nearest-words.ts';
import { type PageWord, pageWords, type PagePlace, sentenceWords } from './page-words.ts';

/** What finding a sentence on a page takes from it. */
export interface SoughtPage {
  /** Shows the elements and the text of the part of the page that is to be searched. */
  walker: TreeWalker;
  /** Whether a reader sees the text of this node. */
  isShown: (text: Node) => boolean;
}

/** What is longer is no sentence, and would cost as much again on each word of a hostile page. */
const maxWords = 500;

/** All places at which the sentence stands word for word. */
function exactPlaces(page: readonly PageWord[], sentence: readonly string[]): number[] {
  const [first] = sentence;
  return page.flatMap(({ word }, at) =>
    word === first && sentence.every((other, i) => page[at + i]?.word === other) ? [at] : [],
  );
}

/** The length of what stands at one end of a sentence beside its words: quotation marks, a full stop. */
const marksBefore = (text: string): number => /^[^\p{L}\p{N}\s]{0,4}/u.exec(text)?.[0].length ?? 0;
const marksAfter = (text: string): number => /[^\p{L}\p{N}\s]{0,4}$/u.exec(text)?.[0].length ?? 0;

function withMarks(
  sentence: string,
  start: PagePlace,
  end: PagePlace,
): { start: PagePlace; end: PagePlace } {
  const left = (start.node.nodeValue ?? '').slice(0, start.offset);
  const right = (end.node.nodeValue ?? '').slice(end.offset);
  const leading = Math.min(marksBefore(sentence), marksAfter(left));
  const trailing = Math.min(marksAfter(sentence), marksBefore(right));
  return {
    start: { node: start.node, offset: start.offset - leading },
    end: { node: end.node, offset: end.offset + trailing },
  };
}

/**
 * Finds the sentence behind a claim on the page that it was read from, whatever elements, line breaks
 * and invisible characters stand in it, and sets the range to it. Of several places that the reader
 * sees, the one counts that stands as far into its block as the sentence did in its paragraph. Where
 * the page has changed since, the place counts that holds nearly the same words. False where there is
 * none; the range is untouched then.
 */
export function anchorSentence(
  { sentence, start }: SoughtSentence,
  { walker, isShown }: SoughtPage,
  range: Range,
): boolean {
  const wanted = sentenceWords(sentence);
  if (wanted.length === 0 || wanted.length > maxWords) return false;
  const page = pageWords(walker);
  const exact = exactPlaces(page, wanted);
  const near =
    exact.length > 0
      ? null
      : nearestWords(
          page.map(({ word }) => word),
          wanted,
        );
  const places = near ? [near] : exact.map((at) => ({ start: at, end: at + wanted.length }));
  const distance = ({ start: at }: { start: number }): number =>
    Math.abs((page[at]?.before ?? 0) - start);
  const nearestFirst = places.toSorted((a, b) => distance(a) - distance(b));
  for (const place of nearestFirst) {
    const first = page[place.start];
    const last = page[place.end - 1];
    if (!first || !last || !isShown(first.start.node) || !isShown(last.end.node)) continue;
    const found = withMarks(sentence, first.start, last.end);
    range.setStart(found.start.node, found.start.offset);
    range.setEnd(found.end.node, found.end.offset);
    return true;
  }
  return false;
}
