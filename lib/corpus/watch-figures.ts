import { type CorpusFigures, corpusFigures } from './corpus-figures.ts';
import { corpusState } from './corpus-state.ts';
import type { CorpusDatabase } from './database.ts';
import { watch } from './watch.ts';

/** Milliseconds between two counts at least. */
const PAUSE = 1_000;
/** A count may take one part in so many of the time. */
const SHARE = 10;

/**
 * Counts the corpus now and whenever other articles are seen. Counting reads much, so it waits until a
 * sync has switched to what it wrote, and where one source after the other switches, some are counted
 * together.
 * @param now milliseconds of a clock
 * @returns stops it
 */
export function watchFigures(
  db: CorpusDatabase,
  onFigures: (figures: CorpusFigures) => void,
  onError: (error: unknown) => void,
  now: () => number = () => performance.now(),
): () => void {
  let wanted: string | null = null;
  let counted: string | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let busy = false;

  const count = async (): Promise<void> => {
    if (busy || timer !== null || wanted === counted) return;
    busy = true;
    counted = wanted;
    const start = now();
    try {
      onFigures(await corpusFigures(db));
    } finally {
      busy = false;
      timer = setTimeout(
        () => {
          timer = null;
          void count().catch(onError);
        },
        Math.max(PAUSE, (now() - start) * SHARE),
      );
    }
  };
  const stop = watch(
    () => corpusState(db),
    (state) => {
      wanted = state;
      void count().catch(onError);
    },
    onError,
  );
  return () => {
    stop();
    if (timer !== null) clearTimeout(timer);
  };
}
