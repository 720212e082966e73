/** From the first to the last of something that is counted, both inclusive. */
export type CountedRange = readonly [first: number, last: number];

/** What lies between two stretches, 0 where they meet. Symmetric. */
export function gapBetween([from, to]: CountedRange, [start, end]: CountedRange): number {
  return Math.max(0, start - to, from - end);
}

/** The same for stretches of something that comes round again after so many, as the days of a year. Symmetric. */
export function gapAround(a: CountedRange, b: CountedRange, round: number): number {
  const [from, to] = a;
  return Math.min(
    gapBetween(a, b),
    gapBetween([from + round, to + round], b),
    gapBetween([from - round, to - round], b),
  );
}
