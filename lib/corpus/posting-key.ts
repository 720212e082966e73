/** Stands between term and segment in a key; no term holds it. */
const SEPARATOR = '\t';

/**
 * The key of a term's block in a segment. One string rather than an array of two: smaller in the
 * database, and Dexie's bulk calls take it.
 */
export function postingKey(term: string, segment: number): string {
  return term + SEPARATOR + segment.toString(36);
}

/** Bounds of the keys of all blocks of a term, both exclusive. */
export function postingKeys(term: string): [string, string] {
  return [term + SEPARATOR, term + SEPARATOR + '\uffff'];
}

/** The segment that a key is of. */
export function segmentOfKey(key: string): number {
  return Number.parseInt(key.slice(key.lastIndexOf(SEPARATOR) + 1), 36);
}
