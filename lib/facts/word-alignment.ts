/** Longer quotations are compared by their first words. */
const MAX_WORDS = 90;

/**
 * Aligns two rows of words by their heaviest common subsequence.
 * @param weigh what a shared word counts, a small whole number: words with a meaning hold an alignment better.
 * @returns the places of the shared words in both rows, in order.
 */
export function alignWords(
  first: readonly string[],
  second: readonly string[],
  weigh: (word: string) => number = () => 1,
): [number, number][] {
  const a = first.slice(0, MAX_WORDS);
  const b = second.slice(0, MAX_WORDS);
  const weights = a.map(weigh);
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skipped = Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
      const taken = a[i] === b[j] ? (weights[i] ?? 1) + (table[(i + 1) * width + j + 1] ?? 0) : 0;
      table[i * width + j] = Math.max(skipped, taken);
    }
  }
  const shared: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) shared.push([i++, j++]);
    else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return shared;
}
