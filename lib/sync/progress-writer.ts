import type { CorpusDatabase } from '../corpus/database.ts';
import type { Progress } from '../corpus/source.ts';

/** Milliseconds between two writes: the options page follows it live. */
const PAUSE = 250;

/**
 * Writes the progress of a run into its source, at once when the phase changes and at most four times
 * a second within one.
 */
export function progressWriter(
  db: CorpusDatabase,
  source: string,
  now: () => number,
): (progress: Progress) => Promise<void> {
  let phase: Progress['phase'] | null = null;
  let last = 0;
  return async (progress) => {
    if (progress.phase === phase && now() - last < PAUSE) return;
    phase = progress.phase;
    last = now();
    await db.sources.update(source, { progress });
  };
}
