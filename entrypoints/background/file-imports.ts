import { databaseFailure } from '../../lib/corpus/database-failure.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { takeFile } from '../../lib/messages/handed-file.ts';
import type { FileImported } from '../../lib/messages/messages.ts';
import { endInterruptedImports } from '../../lib/sync/end-interrupted-imports.ts';
import { importPackFile } from '../../lib/sync/import-pack-file.ts';
import { stayAwake } from './stay-awake.ts';

/**
 * Imports pack files that the options page hands over, so that it may be closed meanwhile. What an
 * earlier worker did not bring to its end is noted as such at once.
 */
export function fileImports(db: CorpusDatabase) {
  const ended = reasonOf(endInterruptedImports(db, Date.now()));
  let stop = new AbortController();

  async function importFile(token: string): Promise<FileImported> {
    await ended;
    const file = await takeFile(token);
    if (!file) return { failure: 'cut_short' };
    const options = { now: () => Date.now(), signal: stop.signal };
    const imported = await reasonOf(importPackFile(db, file, options));
    return 'failure' in imported ? imported : { title: imported.source.title };
  }

  return {
    start: (token: string): Promise<FileImported> => stayAwake(() => importFile(token)),
    /** Ends the imports, where the source is that of a file or null. */
    cancel(source: string | null): void {
      if (source !== null && !source.startsWith('file:')) return;
      stop.abort();
      stop = new AbortController();
    },
  };
}

/** A database that fails is an outcome like others; a fault of ours is thrown on. */
async function reasonOf<T>(doing: Promise<T>): Promise<T | { failure: string }> {
  try {
    return await doing;
  } catch (error) {
    const failure = databaseFailure(error);
    if (failure === null) throw error;
    return { failure };
  }
}
