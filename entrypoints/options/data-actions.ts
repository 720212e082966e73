import { browser } from 'wxt/browser';
import type { DataActions } from '../../components/options/YourData.tsx';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { orDatabaseFailure } from '../../lib/corpus/database-failure.ts';
import { deleteEverything } from '../../lib/corpus/delete-everything.ts';
import { exportFile } from '../../lib/corpus/export-everything.ts';
import { readSettings } from '../../lib/settings/kept-settings.ts';
import { chooseNotice } from '../../lib/settings/notice-grant.ts';
import { offerFile } from '../../lib/messages/handed-file.ts';
import type { SendMessage } from '../../lib/messages/message-client.ts';
import { keepBundledAway } from '../../lib/sync/bundled-source.ts';
import type { Ask } from './attempts.ts';
import { download } from './download.ts';

const area = browser.storage.local;

/** Runs it; gives the reason where it fails, or the database does. */
const reasonOf = async (run: () => Promise<{ failure: string } | null>): Promise<string | null> =>
  (await orDatabaseFailure(run()))?.failure ?? null;

/** Export, import and deletion of everything; `onChange` follows where settings have changed. */
export function dataActions(
  db: CorpusDatabase,
  send: SendMessage,
  ask: Ask,
  onChange: () => void,
): DataActions {
  return {
    onExport: () =>
      reasonOf(async () => {
        const day = new Date().toISOString().slice(0, 10);
        const file = await exportFile(db, await readSettings(area));
        if ('failure' in file) return file;
        download(file, `second-source-${day}.jsonl.gz`);
        return null;
      }),
    // By the background, so that this page may be closed meanwhile.
    onImport: async (file) => {
      const { token, withdraw } = offerFile(file);
      try {
        await send('import-everything', { token });
      } catch {
        // The browser ended the background, which tells so as soon as it is awake again.
        await send('awake', {});
      } finally {
        withdraw();
      }
      return null;
    },
    onCancelImport: () => void ask(() => send('import-cancel', { all: false })),
    onDelete: () =>
      reasonOf(async () => {
        await Promise.all([
          send('sync-cancel', { source: null }),
          send('import-cancel', { all: true }),
        ]);
        await deleteEverything(db);
        await keepBundledAway(db, Date.now());
        await chooseNotice('click', browser.permissions, area);
        await Promise.all([area.clear(), browser.storage.session.clear()]);
        onChange();
        return null;
      }),
  };
}
