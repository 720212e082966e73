/** How two rows of words lie beside each other. */
export interface WordAlignment {
  /** Words that both hold in the same order. */
  common: number;
  /** Words of either that stand between common words and have no partner: insertions and replacements. */
  innerA: string[];
  innerB: string[];
  /** Words of either before the first or after the last common word. */
  outerA: number;
  outerB: number;
}

/** Longer quotations are compared by their first words. */
const MAX_WORDS = 80;

/** Aligns two rows of words by their longest common subsequence. */
export function alignWords(first: readonly string[], second: readonly string[]): WordAlignment {
  const a = first.slice(0, MAX_WORDS);
  const b = second.slice(0, MAX_WORDS);
  const width = b.length + 1;
  const table = new Uint8Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j]
          ? 1 + (table[(i + 1) * width + j + 1] ?? 0)
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  const keptA: number[] = [];
  const keptB: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      keptA.push(i++);
      keptB.push(j++);
    } else if ((table[(i + 1) * width + j] ?? 0) >= (table[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return {
    common: keptA.length,
    innerA: between(a, keptA),
    innerB: between(b, keptB),
    outerA: outside(a, keptA),
    outerB: outside(b, keptB),
  };
}

function between(words: readonly string[], kept: readonly number[]): string[] {
  const from = kept[0] ?? 0;
  const to = kept.at(-1) ?? 0;
  const held = new Set(kept);
  return words.filter((_, at) => at > from && at < to && !held.has(at));
}

function outside(words: readonly string[], kept: readonly number[]): number {
  const from = kept[0];
  const to = kept.at(-1);
  return from === undefined || to === undefined ? words.length : from + words.length - 1 - to;
}
