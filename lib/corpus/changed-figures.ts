import { findQuantities } from '../text/quantities.ts';
import type { Quantity } from '../text/quantity.ts';

/** Paragraphs that share this part of their words, figures aside, are one paragraph at two times. */
const SAME_PARAGRAPH = 0.6;

/** Paragraphs that are compared at most: a text rewritten as a whole has no figure that changed. */
const MOST = 60;

/**
 * Figures that stand in one version of a paragraph and otherwise in the next.
 * @param removed - paragraphs that are gone
 * @param added - paragraphs that are new
 * @returns each as the versions write it; nothing where a paragraph gained or lost a figure, since
 *   then none can be told to stand for another
 */
export function changedFigures(
  removed: readonly string[],
  added: readonly string[],
): { before: string; now: string }[] {
  if (removed.length > MOST || added.length > MOST) return [];
  const free = new Set(added);
  return removed.flatMap((paragraph) => {
    const next = closest(paragraph, free);
    if (next === null) return [];
    free.delete(next);
    const before = findQuantities(paragraph);
    const now = findQuantities(next);
    if (before.length !== now.length) return [];
    return before.flatMap((figure, at) => {
      const other = now[at];
      return other && other.value !== figure.value
        ? [{ before: withNoun(figure, paragraph), now: withNoun(other, next) }]
        : [];
    });
  });
}

/** "12 shows" rather than "12". */
function withNoun({ text, end, noun }: Quantity, paragraph: string): string {
  const next = noun === null ? null : /^ [\p{L}-]{1,30}/u.exec(paragraph.slice(end, end + 32));
  return text + (next?.[0] ?? '');
}

function closest(paragraph: string, among: ReadonlySet<string>): string | null {
  let best: string | null = null;
  let highest = SAME_PARAGRAPH;
  for (const other of among) {
    const share = sharedWords(wordsOf(paragraph), wordsOf(other));
    if (share >= highest) [best, highest] = [other, share];
  }
  return best;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

/** The words of both as a part of the words of either (Jaccard). */
function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}
