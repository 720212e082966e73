/** Shorter sentences are found as they are or not at all. */
const minWords = 6;
const maxWords = 300;
/** Words that something else on the page may put between those of the sentence. */
const slack = 15;
/** Share of the sentence's words that must still stand there, in order. */
const minShare = 0.8;

/** The end of the stretch of this length that holds most of the wanted words, and how many. */
function fullestStretch(page: readonly string[], wanted: readonly string[], length: number) {
  const open = new Map<string, number>();
  for (const word of wanted) open.set(word, (open.get(word) ?? 0) + 1);
  const best = { end: 0, held: 0 };
  let held = 0;
  for (const [at, word] of page.entries()) {
    const left = open.get(word);
    if (left !== undefined) {
      if (left > 0) held++;
      open.set(word, left - 1);
    }
    const gone = page[at - length];
    const owed = gone === undefined ? undefined : open.get(gone);
    if (gone !== undefined && owed !== undefined) {
      if (owed >= 0) held--;
      open.set(gone, owed + 1);
    }
    if (held > best.held) Object.assign(best, { end: at + 1, held });
  }
  return best;
}

/** Positions of a longest common subsequence in `words`, each as late as it can be. */
function commonPositions(words: readonly string[], wanted: readonly string[]): number[] {
  const rows = [new Uint16Array(words.length + 1)];
  for (const [row, want] of wanted.entries()) {
    const above = rows[row] ?? new Uint16Array();
    const lengths = new Uint16Array(words.length + 1);
    for (const [at, word] of words.entries())
      lengths[at + 1] =
        word === want ? (above[at] ?? 0) + 1 : Math.max(above[at + 1] ?? 0, lengths[at] ?? 0);
    rows.push(lengths);
  }
  const positions: number[] = [];
  let at = words.length;
  for (let row = wanted.length; row > 0 && at > 0;) {
    if (words[at - 1] === wanted[row - 1]) {
      positions.push(at - 1);
      row--;
      at--;
    } else if ((rows[row]?.[at - 1] ?? 0) >= (rows[row - 1]?.[at] ?? 0)) at--;
    else row--;
  }
  return positions.toReversed();
}

/**
 * Where a sentence stands on a page that has changed since: a few words written otherwise, or
 * something put in between. Null where less than four fifths of its words are left in their order.
 * Work grows with the page and, for one stretch of it, with the square of the sentence.
 * @returns indexes into `page`, `end` exclusive
 */
export function nearestWords(
  page: readonly string[],
  sentence: readonly string[],
): { start: number; end: number } | null {
  if (sentence.length < minWords || sentence.length > maxWords) return null;
  const length = sentence.length + slack;
  const { end, held } = fullestStretch(page, sentence, length);
  const enough = Math.ceil(sentence.length * minShare);
  if (held < enough) return null;
  const from = Math.max(0, end - length);
  const positions = commonPositions(page.slice(from, end), sentence);
  const [first] = positions;
  const last = positions.at(-1);
  if (first === undefined || last === undefined || positions.length < enough) return null;
  return { start: from + first, end: from + last + 1 };
}
