import { browser } from 'wxt/browser';
import { orDatabaseFailure } from '../../lib/corpus/database-failure.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { takeFile } from '../../lib/messages/handed-file.ts';
import type { FileImported } from '../../lib/messages/messages.ts';
import { endInterruptedImports } from '../../lib/sync/end-interrupted-imports.ts';
import { importPackFile } from '../../lib/sync/import-pack-file.ts';
import { sourceStops } from '../../lib/sync/source-stops.ts';
import { keepUnnoted } from '../../lib/sync/unnoted-runs.ts';
import { stayAwake } from './stay-awake.ts';

/**
 * Imports pack files that the options page hands over, so that it may be closed meanwhile. What an
 * earlier worker did not bring to its end is noted as such at once.
 */
export function fileImports(db: CorpusDatabase) {
  const ended = orDatabaseFailure(endInterruptedImports(db, Date.now()));
  const stops = sourceStops();

  async function importFile(token: string): Promise<FileImported> {
    await ended;
    const file = await takeFile(token);
    if (!file) return { failure: 'cut_short' };
    const importing = importPackFile(db, file, {
      now: () => Date.now(),
      signalOf: stops.of,
      keepUnnoted: (id, run) => keepUnnoted(browser.storage.session, id, run),
    });
    const imported = await orDatabaseFailure(importing);
    return 'failure' in imported ? imported : { title: imported.source.title };
  }

  return {
    start: (token: string): Promise<FileImported> => stayAwake(() => importFile(token)),
    /** Ends the import of one source, or for null all. */
    cancel: stops.cancel,
  };
}
