import type { IndexQuery } from './corpus-index.ts';

/** The chosen rows, in groups to be read one after the other: the second only where the first is not enough. */
export function* wantedRows(
  rows: readonly number[],
  pause: IndexQuery['pause'],
): Generator<readonly number[]> {
  const { after, isEnough } = pause ?? { after: rows.length, isEnough: () => true };
  yield rows.slice(0, after);
  if (rows.length > after && !isEnough()) yield rows.slice(after);
}
