import type { CorpusDatabase } from './database.ts';
import { nextRun } from './next-run.ts';
import type { SourceRun } from './source.ts';

/** Runs kept in the log of one source. */
const KEPT = 20;

/**
 * Notes the outcome of a run with its source and in the log, and ends its progress. A cancelled run
 * gives up what it wrote; after another failure the next run goes on from there. Of a source that is
 * gone nothing is noted.
 */
export async function recordRun(
  db: CorpusDatabase,
  source: string,
  run: SourceRun,
  found: {
    /** A key other than the pinned one, where one was met. */
    offeredKey?: string;
    /** Milliseconds that the server asks to be left alone. */
    retryAfter?: number;
  } = {},
): Promise<SourceRun> {
  await db.transaction('rw', db.sources, db.runs, async () => {
    const held = await db.sources.get(source);
    if (!held) return;
    await db.sources.update(source, {
      lastRun: run,
      progress: null,
      offeredKey: found.offeredKey ?? null,
      ...nextRun(run, held.failures ?? 0, found.retryAfter ?? 0),
      ...(run.outcome === 'cancelled' && { pending: false }),
    });
    await db.runs.add({ ...run, source });
    const runs = await db.runs.where('source').equals(source).primaryKeys();
    await db.runs.bulkDelete(runs.slice(0, -KEPT));
  });
  return run;
}
