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
  return closedUp(shared, a, b);
}

/**
 * "I have news. I am glad" beside "I am glad": a first "I" that the row holds again right before the next
 * shared word belongs there, so that what stands before it is no insertion. The same at the end.
 */
function closedUp(
  shared: readonly [number, number][],
  a: readonly string[],
  b: readonly string[],
): [number, number][] {
  const result = [...shared];
  const breaks = (at: number): boolean => {
    const [x, y] = [result[at - 1], result[at]];
    return x !== undefined && y !== undefined && y[0] - x[0] + y[1] - x[1] > 2;
  };
  const head = result.findIndex((_, at) => breaks(at));
  const next = result[head];
  if (head > 0 && next) move(0, head, next[0] - head, next[1] - head);
  const tail = result.findLastIndex((_, at) => breaks(at));
  const last = result[tail - 1];
  if (tail > 0 && last) move(tail, result.length, last[0] + 1, last[1] + 1);
  return result;

  function move(from: number, to: number, firstA: number, firstB: number): void {
    const run = result.slice(from, to);
    const moved = run.map((_, at): [number, number] => [firstA + at, firstB + at]);
    const fits = moved.every(
      ([i, j], at) => a[i] === a[run[at]?.[0] ?? -1] && b[j] === b[run[at]?.[1] ?? -1],
    );
    if (fits) result.splice(from, to - from, ...moved);
  }
}
