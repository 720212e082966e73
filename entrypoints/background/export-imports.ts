import { browser } from 'wxt/browser';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { takeFile } from '../../lib/messages/handed-file.ts';
import { importedSettings } from '../../lib/settings/imported-settings.ts';
import { keepSettings, readSettings } from '../../lib/settings/kept-settings.ts';
import { endInterruptedImport } from '../../lib/sync/end-interrupted-import.ts';
import { keepImportState } from '../../lib/sync/import-state.ts';
import { importMark } from '../../lib/sync/import-mark.ts';
import { runImport } from '../../lib/sync/run-import.ts';
import { sourceStops } from '../../lib/sync/source-stops.ts';
import { stayAwake } from './stay-awake.ts';

/**
 * Imports exports that the options page hands over, so that it may be closed meanwhile. One that an
 * earlier worker did not bring to its end is given back and told at once.
 */
export function exportImports(db: CorpusDatabase) {
  const { local, session } = browser.storage;
  const mark = importMark(local);
  const endInterrupted = () => endInterruptedImport(db, session, mark);
  let last: Promise<unknown> = endInterrupted();
  const stops = sourceStops();
  /** The one that is being imported. */
  let present: string | null = null;

  async function importAll(file: File | null, signal: AbortSignal): Promise<null> {
    if (!file) {
      await keepImportState(session, { failure: 'cut_short' });
      return null;
    }
    await mark.set();
    const whole = await runImport(db, file, {
      now: () => Date.now(),
      signal,
      tell: (state) => keepImportState(session, state),
      keepSettings: async (settings) =>
        keepSettings(local, importedSettings(await readSettings(local), settings)),
    });
    if (whole) await mark.clear();
    return null;
  }

  return {
    start(token: string): Promise<null> {
      const signal = stops.of(token);
      const taken = takeFile(token);
      const importing = async (): Promise<null> => {
        present = token;
        return importAll(await taken, signal);
      };
      // A fault of ours would else leave it told as running.
      const turn = last.then(importing, importing).catch(async (fault: unknown) => {
        await endInterrupted();
        throw fault;
      });
      last = turn;
      return stayAwake(() => turn);
    },
    /** Ends the import that is told of, or all, those that wait for it as well. */
    cancel(all: boolean): null {
      if (all) stops.cancel(null);
      else if (present !== null) stops.cancel(present);
      return null;
    },
  };
}
