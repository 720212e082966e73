import { type CorpusFigures, corpusFigures } from './corpus-figures.ts';
import { type CorpusState, corpusState } from './corpus-state.ts';
import type { CorpusDatabase } from './database.ts';
import { watch } from './watch.ts';

/** Milliseconds between two looks at least. */
const PAUSE = 1_000;
/** A count may take one part in so many of the time. */
const SHARE = 10;

/**
 * Counts the corpus now and whenever other articles are seen. Counting reads much, so it waits until a
 * sync has switched to what it wrote, and where one source after the other switches, some are counted
 * together.
 * @returns stops it
 */
export function watchFigures(
  db: CorpusDatabase,
  onFigures: (figures: CorpusFigures) => void,
  onError: (error: unknown) => void,
): () => void {
  let counted: CorpusState | null = null;
  const read = async (): Promise<CorpusFigures | null> => {
    const state = await corpusState(db);
    // While a sync is writing the figures may run ahead of it: its end is a change of its own, also where
    // another goes on.
    const isOver = counted?.syncing && !state.syncing;
    const isSame = counted?.seen === state.seen && counted.updates === state.updates;
    if (isSame && !isOver) return null;
    const figures = await corpusFigures(db, state.syncing);
    counted = state;
    return figures;
  };
  const pause = (took: number): number => Math.max(PAUSE, took * SHARE);
  return watch(
    db,
    { tables: ['sources', 'segments'], read, pause },
    (figures) => {
      if (figures) onFigures(figures);
    },
    onError,
  );
}
