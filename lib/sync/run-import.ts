import { orDatabaseFailure } from '../corpus/database-failure.ts';
import type { CorpusDatabase } from '../corpus/database.ts';
import { fileBytes } from '../corpus/file-bytes.ts';
import { importEverything, type ImportResult } from '../corpus/import-everything.ts';
import { ofImports, sweepParts } from '../corpus/sweep-parts.ts';
import { FILES, inTurn } from '../corpus/writers.ts';
import { failed, type Failure } from './failure.ts';
import { type Wait, waitFor } from './host-turns.ts';
import type { ImportProgress, ImportState } from './import-state.ts';
import { tryAgain } from './try-again.ts';

/** Milliseconds between two notes of how far it is. */
const PAUSE = 250;

export interface ImportRun {
  /** Milliseconds since 1970. */
  now: () => number;
  signal: AbortSignal;
  tell: (state: ImportState) => Promise<void>;
  /** Keeps the settings that came with the export, once its articles are seen. */
  keepSettings: (settings: unknown) => Promise<void>;
  wait?: Wait | undefined;
}

/**
 * Imports an export in its turn among files, tells how far it is and how it ended. It comes in whole or
 * not at all: what was written of one that failed or was cancelled is given back.
 * @returns whether nothing is left of it that is not seen
 */
export async function runImport(
  db: CorpusDatabase,
  file: Blob,
  { now, signal, tell, keepSettings, wait = waitFor }: ImportRun,
): Promise<boolean> {
  const progress: ImportProgress = { phase: 'waiting', done: 0, total: file.size, articles: 0 };
  await tell({ progress });
  let last = 0;
  const onProgress = async (articles: number): Promise<void> => {
    if (now() - last < PAUSE) return;
    last = now();
    Object.assign(progress, { phase: 'writing', articles });
    await tell({ progress });
  };
  const bytes = fileBytes(file).pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        progress.done += chunk.length;
        controller.enqueue(chunk);
      },
    }),
  );
  const importing = () => importEverything(db, bytes, { signal, onProgress });
  const result = await orFailure(inTurn(db, FILES, importing, signal), signal);
  if (!failed(result)) {
    const { added, refused, settings } = result;
    const kept = await keepSettings(settings).then(
      () => true,
      () => false,
    );
    // A pack that was brought by a sync meanwhile has left parts of the file behind.
    const swept = await sweepImports(db, wait);
    await tell(kept ? { added, refused } : { failure: 'storage_full' });
    return swept;
  }
  await tell({ progress: { ...progress, phase: 'sweeping' } });
  const swept = await sweepImports(db, wait);
  await tell(result);
  return swept;
}

/** Gives back what imports wrote that is not seen; whether that was done. */
async function sweepImports(db: CorpusDatabase, wait: Wait): Promise<boolean> {
  const swept = await tryAgain(wait, async () => {
    const failure = await orDatabaseFailure(sweepParts(db, ofImports));
    return failure ? null : true;
  });
  return swept !== null;
}

async function orFailure(
  importing: Promise<ImportResult | Failure>,
  signal: AbortSignal,
): Promise<ImportResult | Failure> {
  try {
    return await orDatabaseFailure(importing);
  } catch (error) {
    if (!signal.aborted) throw error;
    return { failure: 'cancelled' };
  }
}
