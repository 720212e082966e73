/** Weighted terms: their numbers in rising order, and the weight of each. */
export interface TermVector {
  ids: Int32Array;
  weights: Float64Array;
}

/**
 * Orders terms for comparing. A term counts with the logarithm of its frequency times its weight.
 * @param weightOf the weight of each term, at the place of its number
 */
export function makeVector(
  frequencies: ReadonlyMap<number, number>,
  weightOf: Float64Array,
): TermVector {
  const ids = new Int32Array(frequencies.size);
  const weights = new Float64Array(frequencies.size);
  let at = 0;
  for (const id of frequencies.keys()) ids[at++] = id;
  ids.sort();
  for (at = 0; at < ids.length; at++) {
    const id = ids[at] ?? 0;
    const times = frequencies.get(id) ?? 1;
    weights[at] = (times === 1 ? 1 : 1 + Math.log(times)) * (weightOf[id] ?? 0);
  }
  return { ids, weights };
}
