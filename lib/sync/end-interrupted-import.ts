import { orDatabaseFailure } from '../corpus/database-failure.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import { ofImports, sweepParts } from '../corpus/sweep-parts.ts';
import type { importMark } from './import-mark.ts';
import { type ImportMemory, keepImportState, readImportState } from './import-state.ts';

/**
 * Tells of an import of an export that ended with the background, the browser or a fault of ours, and
 * gives back what it wrote. To be called while none runs.
 */
export async function endInterruptedImport(
  db: CorpusDatabase,
  memory: ImportMemory,
  mark: ReturnType<typeof importMark>,
): Promise<void> {
  const [state, begun] = await Promise.all([readImportState(memory), mark.stands()]);
  const isRunning = state !== null && 'progress' in state;
  if (!begun && !isRunning) return;
  // With no state it ended with the browser; with another one it was told, but is not swept yet.
  if (isRunning || !state) await keepImportState(memory, { failure: 'cut_short' });
  if (!(await orDatabaseFailure(sweepParts(db, ofImports)))) await mark.clear();
}
