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
  /** Counts the wishes whose rows were listed: with each the list begins anew. */
  const edition = signal(0);
  let asked = new Set<number>();
  /** Rows whose articles were read since the list was found. */
  let fresh = new Set<number>();
  /** The places that came into sight last. */
  let inSight: readonly number[] = [];
  let turn = 0;
  /** The run whose rows are listed. */
  let listed = 0;

  const hold = (entries: ReadonlyMap<number, BrowsedEntry>): void => {
    for (const row of entries.keys()) fresh.add(row);
    held.value = new Map([...held.value, ...entries].slice(-MOST_HELD));
  };

  return {
    rows,
    answered,
    held,
    edition,
    whole,
    /**
     * Finds the rows anew, and lists those found first at once; only the last of several runs counts. Where
     * the wish is the one that stands, so does the list, until there is more to list or all is found: what
     * is in sight is read before, so that whatever has the focus in it stays.
     */
    async find(wish: BrowseWish): Promise<void> {
      const own = ++turn;
      const again = wish === answered.value;
      const standing = again ? (rows.value?.length ?? 0) : 0;
      const list = (found: readonly number[], all: boolean): boolean => {
        if (own !== turn) return false;
        if (found.length <= standing && !all) return true;
        if (listed !== own) {
          listed = own;
          asked = new Set();
          fresh = new Set();
          if (!again) {
            held.value = new Map();
            edition.value += 1;
          }
        }
        rows.value = found.slice(0, MOST_ROWS);
        answered.value = wish;
        whole.value = all;
        return true;
      };
      const found = await onFind(wish, (some) => list(some, false));
      const seen = again && own === turn ? inSight.flatMap((place) => found[place] ?? []) : [];
      const entries = seen.length > 0 ? await onRead(seen) : new Map<number, BrowsedEntry>();
      if (list(found, true)) hold(entries);
    },
    /** Lets the list stand as it is: a find whose rows are not listed yet no longer counts. */
    stand(): void {
      if (listed !== turn) turn += 1;
    },
    /** Reads the articles of these places of a list that are not held yet. */
    async read(places: number[], of: readonly number[]): Promise<void> {
      inSight = places;
      const drawn = places.flatMap((place) => of[place] ?? []);
      const isHeld = (row: number): boolean => held.value.has(row) && fresh.has(row);
      const missing = drawn.filter((row) => !isHeld(row) && !asked.has(row));
      if (missing.length === 0) return;
      const own = asked;
      for (const row of missing) own.add(row);
      const entries = await onRead(missing);
      for (const row of missing) own.delete(row);
      if (own !== asked) return;
      hold(entries);
    },
  };
}
