/** How many of the numbers, at most, can be picked in order so that each is higher than the last. */
export function longestRise(numbers: readonly number[]): number {
  /** The lowest end of a rise of each length so far. */
  const ends: number[] = [];
  for (const number of numbers) {
    const place = ends.findIndex((end) => end >= number);
    if (place === -1) ends.push(number);
    else ends[place] = number;
  }
  return ends.length;
}
