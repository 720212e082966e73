import { type CorpusFigures, corpusFigures } from './corpus-figures.ts';
import { corpusState } from './corpus-state.ts';
import type { CorpusDatabase } from './database.ts';
import { watch } from './watch.ts';

/**
 * Counts the corpus now and whenever other articles are seen. Counting reads much, so it waits until a
 * sync has switched to what it wrote.
 * @returns stops it
 */
export function watchFigures(
  db: CorpusDatabase,
  onFigures: (figures: CorpusFigures) => void,
  onError: (error: unknown) => void,
): () => void {
  let counted: string | null = null;
  const count = async (state: string): Promise<void> => {
    const figures = await corpusFigures(db);
    if (state === counted) onFigures(figures);
  };
  return watch(
    () => corpusState(db),
    (state) => {
      if (state === counted) return;
      counted = state;
      void count(state).catch(onError);
    },
    onError,
  );
}
