import { signal } from '@preact/signals';
import type { BrowseWish } from './BrowseFields.tsx';
import type { BrowsedEntry } from './BrowseRow.tsx';

/** Rows listed at most: beyond some 17 million pixels, browsers lose their place. */
const MOST_ROWS = 200_000;
/** Articles held at most, so that a long scroll does not pile them up. */
const MOST_HELD = 1_000;

/** The rows of the list, and the articles of those that came into sight. */
export function browseList(
  onFind: (wish: BrowseWish) => Promise<number[]>,
  onRead: (rows: number[]) => Promise<Map<number, BrowsedEntry>>,
) {
  const rows = signal<number[] | null>(null);
  const held = signal<ReadonlyMap<number, BrowsedEntry>>(new Map());
  /** Counts how often the list was found. */
  const edition = signal(0);
  let asked = new Set<number>();
  let turn = 0;

  return {
    rows,
    held,
    edition,
    /** Finds the rows anew; only the last of several runs counts. */
    async find(wish: BrowseWish): Promise<void> {
      const own = ++turn;
      const found = await onFind(wish);
      if (own !== turn) return;
      asked = new Set();
      held.value = new Map();
      rows.value = found.slice(0, MOST_ROWS);
      edition.value += 1;
    },
    /** Lets the list stand as it is: a find under way no longer counts. */
    hold(): void {
      turn += 1;
    },
    /** Reads the articles of these places that are not held yet. */
    async read(places: number[]): Promise<void> {
      const drawn = places.flatMap((place) => rows.value?.[place] ?? []);
      const missing = drawn.filter((row) => !held.value.has(row) && !asked.has(row));
      if (missing.length === 0) return;
      const own = asked;
      for (const row of missing) own.add(row);
      const entries = await onRead(missing);
      for (const row of missing) own.delete(row);
      if (own !== asked) return;
      const all = [...held.value, ...entries];
      held.value = new Map(all.slice(-MOST_HELD));
    },
  };
}
