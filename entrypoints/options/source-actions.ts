import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Outcome } from '../../components/options/outcome.ts';
import type { SourceEntry } from '../../components/options/source-entry.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import { messageClient } from '../../lib/messages/message-client.ts';
import { sitePattern } from '../../lib/settings/site-pattern.ts';
import { acceptKey } from '../../lib/sync/accept-key.ts';
import { addPackSource } from '../../lib/sync/add-pack-source.ts';
import { importPackFile } from '../../lib/sync/import-pack-file.ts';
import { removeSource, restoreSource } from '../../lib/sync/remove-source.ts';
import { sourceAddress } from '../../lib/sync/source-address.ts';

/** How long a removal can be undone on the spot, in milliseconds. */
const UNDO_TIME = 12_000;

/** Asks for the sites of these addresses; within a click, before anything is awaited. */
const mayFetch = (addresses: string[]): Promise<boolean> => {
  const origins = addresses.flatMap((address) => sitePattern(address) ?? []);
  return origins.length === 0
    ? Promise.resolve(true)
    : browser.permissions.request({ origins: [...new Set(origins)] });
};

/** What the options page can do with the sources; `removed` is the one that can be brought back. */
export function sourceActions(db: CorpusDatabase, sources: Signal<SourceEntry[] | null>) {
  const send = messageClient(browser.runtime);
  const removed = signal<SourceEntry | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (): void => {
    clearTimeout(timer);
    removed.value = null;
  };
  const sync = async (source: string | null, allowed: Promise<boolean>): Promise<void> => {
    await allowed;
    await send('sync-now', { source });
  };
  const remove = async (source: SourceEntry): Promise<void> => {
    await removeSource(db, source.id, Date.now());
    forget();
    removed.value = source;
    timer = setTimeout(forget, UNDO_TIME);
  };
  const add = async (typed: string, asked: Promise<boolean>): Promise<Outcome> => {
    if (!(await asked)) return { failure: 'not_permitted' };
    const added = await addPackSource(db, typed, Date.now());
    if ('failure' in added) return added;
    void send('sync-now', { source: added.id });
    return { title: added.title };
  };

  return {
    removed,
    onSync: (id: string | null): void => {
      const meant = (sources.value ?? []).filter((source) => id === null || source.id === id);
      const addresses = meant.flatMap(({ kind, address }) =>
        kind === 'pack' && address !== null ? [address] : [],
      );
      void sync(id, mayFetch(addresses));
    },
    onCancel: (): void => void send('sync-cancel', {}),
    onRemove: (source: SourceEntry): void => void remove(source),
    onUndo: (source: SourceEntry): void => {
      forget();
      void restoreSource(db, source.id);
    },
    onForget: forget,
    onAcceptKey: (id: string): void => void acceptKey(db, id),
    onAddress: async (typed: string): Promise<Outcome> => {
      const parsed = sourceAddress(typed);
      return 'failure' in parsed ? parsed : add(typed, mayFetch([parsed.address]));
    },
    onFile: async (file: File): Promise<Outcome> => {
      const imported = await importPackFile(db, file, { now: () => Date.now() });
      return 'failure' in imported ? imported : { title: imported.source.title };
    },
  };
}
