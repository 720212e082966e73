import { signal } from '@preact/signals';
import type { BrowseWish } from './BrowseFields.tsx';
import type { BrowsedEntry } from './BrowseRow.tsx';

/** Rows listed at most: beyond some 17 million pixels, browsers lose their place. */
const MOST_ROWS = 200_000;
/** Articles held at most, so that a long scroll does not pile them up. */
const MOST_HELD = 1_000;

/** Finds the rows of a list; told of some while it finds more, it stops where the answer is false. */
export type FindRows = (
  wish: BrowseWish,
  onSome: (rows: readonly number[]) => boolean,
) => Promise<readonly number[]>;

/** The rows of the list, and the articles of those that came into sight. */
export function browseList(
  onFind: FindRows,
  onRead: (rows: number[]) => Promise<Map<number, BrowsedEntry>>,
) {
  const rows = signal<readonly number[] | null>(null);
  /** Whether all rows are found. */
  const whole = signal(false);
  /** The wish whose rows are listed. */
  const answered = signal<BrowseWish | null>(null);
  const held = signal<ReadonlyMap<number, BrowsedEntry>>(new Map());
  /** Counts how often the list was found. */
  const edition = signal(0);
  let asked = new Set<number>();
  let turn = 0;
  /** The run whose rows are listed. */
  let listed = 0;

  return {
    rows,
    answered,
    held,
    edition,
    whole,
    /** Finds the rows anew, and lists those found first at once; only the last of several runs counts. */
    async find(wish: BrowseWish): Promise<void> {
      const own = ++turn;
      const list = (found: readonly number[], all: boolean): boolean => {
        if (own !== turn) return false;
        if (found.length === 0 && !all) return true;
        if (listed !== own) {
          listed = own;
          asked = new Set();
          held.value = new Map();
          edition.value += 1;
        }
        rows.value = found.slice(0, MOST_ROWS);
        answered.value = wish;
        whole.value = all;
        return true;
      };
      list(await onFind(wish, (some) => list(some, false)), true);
    },
    /** Lets the list stand as it is: a find whose rows are not listed yet no longer counts. */
    hold(): void {
      if (listed !== turn) turn += 1;
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
