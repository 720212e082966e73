import { browser } from 'wxt/browser';
import type { DataActions } from '../../components/options/YourData.tsx';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { databaseFailure } from '../../lib/corpus/database-failure.ts';
import { deleteEverything } from '../../lib/corpus/delete-everything.ts';
import { exportFile } from '../../lib/corpus/export-everything.ts';
import { importEverything } from '../../lib/corpus/import-everything.ts';
import { keepSettings, readSettings } from '../../lib/settings/kept-settings.ts';
import { chooseNotice } from '../../lib/settings/notice-grant.ts';
import { parseSettings } from '../../lib/settings/settings.ts';
import { keepBundledAway } from '../../lib/sync/bundled-source.ts';
import { download } from './download.ts';

const area = browser.storage.local;

/** Runs it; a failure of the database comes back as its reason, a fault of ours is thrown on. */
const reasonOf = async (run: () => Promise<string | null>): Promise<string | null> => {
  try {
    return await run();
  } catch (error) {
    const reason = databaseFailure(error);
    if (reason === null) throw error;
    return reason;
  }
};

/** Export, import and deletion of everything; `onChange` follows where settings have changed. */
export function dataActions(db: CorpusDatabase, onChange: () => void): DataActions {
  return {
    onExport: () =>
      reasonOf(async () => {
        const day = new Date().toISOString().slice(0, 10);
        download(await exportFile(db, await readSettings(area)), `second-source-${day}.jsonl.gz`);
        return null;
      }),
    onImport: (file) =>
      reasonOf(async () => {
        const imported = await importEverything(db, file.stream());
        if ('failure' in imported) return imported.failure;
        await keepSettings(area, parseSettings(imported.settings));
        onChange();
        return null;
      }),
    onDelete: () =>
      reasonOf(async () => {
        await deleteEverything(db);
        await keepBundledAway(db, Date.now());
        await chooseNotice('click', browser.permissions, area);
        await Promise.all([area.clear(), browser.storage.session.clear()]);
        onChange();
        return null;
      }),
  };
}
