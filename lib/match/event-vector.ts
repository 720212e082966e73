/** How strongly a text speaks of each event type, ready to be compared. */
export interface EventVector {
  weights: Map<string, number>;
  /** Squared length. */
  square: number;
}

/** @param times how often a text points to each event type; a type counts with the logarithm of it */
export function makeEventVector(times: ReadonlyMap<string, number>): EventVector {
  const weights = new Map<string, number>();
  let square = 0;
  for (const [type, count] of times) {
    const weight = 1 + Math.log(count);
    weights.set(type, weight);
    square += weight ** 2;
  }
  return { weights, square };
}

/**
 * How far two texts speak of the same event types: their cosine, shifted to −0.5 to 0.5, so that a text that
 * speaks of none (0) stands in the middle and speaks neither for nor against. Symmetric.
 */
export function eventLikeness(a: EventVector, b: EventVector): number {
  if (a.square === 0 || b.square === 0) return 0;
  let dot = 0;
  for (const [type, weight] of a.weights) dot += weight * (b.weights.get(type) ?? 0);
  return dot / Math.sqrt(a.square * b.square) - 0.5;
}
