import { Dexie } from 'dexie';
import type { CorpusDatabase } from './database.ts';

/** What is watched. */
export interface Watched<T> {
  /** Names of the tables that are looked at. */
  tables: readonly string[];
  read: () => Promise<T>;
  /** Milliseconds from a reading to the next one, by how long it took. */
  pause: (took: number) => number;
}

/** Milliseconds from a reading that failed to the next one. */
const RETRY = 2_000;

/**
 * Reads now and whenever one of the tables has changed, also from another page or the worker. While a
 * sync changes them all the time it is read now and then; the last change is always seen. Dexie's own
 * live queries would read after every change. What could not be read is read again a little later: a
 * disk that was full, for one, tells nobody that there is room.
 * @returns stops it
 */
export function watch<T>(
  db: CorpusDatabase,
  { tables, read, pause }: Watched<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const parts = tables.map((table) => `idb://${db.name}/${table}/`);
  let changed = true;
  let busy = false;
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = async (): Promise<void> => {
    if (busy || stopped || !changed) return;
    busy = true;
    changed = false;
    const start = performance.now();
    let atLeast = 0;
    try {
      const value = await read();
      if (!stopped) onValue(value);
    } catch (error) {
      changed = true;
      atLeast = RETRY;
      if (!stopped) onError(error);
    }
    timer = setTimeout(
      () => {
        busy = false;
        void look();
      },
      Math.max(atLeast, pause(performance.now() - start)),
    );
  };
  const onChange = (mutated: object): void => {
    const names = Object.keys(mutated);
    // Dexie says `all` where a page comes back after others may have written.
    if (!names.some((name) => name === 'all' || parts.some((part) => name.startsWith(part))))
      return;
    changed = true;
    void look();
  };
  Dexie.on('storagemutated', onChange);
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(onChange);
  };
}
