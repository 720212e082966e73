import { corpusState } from './corpus-state.ts';
import type { CorpusDatabase } from './database.ts';
import { watch } from './watch.ts';

/** Milliseconds between two looks at least. */
const PAUSE = 1_000;

/**
 * Calls whenever other articles are seen than before, or the reader has said something else of them:
 * what was found in the corpus may be another story now. While a sync is under way, its end is waited
 * for. A corpus that can't be read is looked at again a little later.
 * @returns stops it
 */
export function watchSeen(db: CorpusDatabase, onChange: () => void): () => void {
  let last: string | null = null;
  const read = async () => {
    const { seen, syncing } = await corpusState(db);
    return { state: seen + JSON.stringify(await db.corrections.toArray()), syncing };
  };
  return watch(
    db,
    { tables: ['sources', 'segments', 'corrections'], read, pause: () => PAUSE },
    ({ state, syncing }) => {
      if (last === null) last = state;
      if (syncing || state === last) return;
      last = state;
      onChange();
    },
    () => undefined,
  );
}
