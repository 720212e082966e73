import { type Signal, signal } from '@preact/signals';
import type { SourceEntry } from '../../components/options/source-entry.ts';
import type { CorpusDatabase } from '../../lib/corpus/database.ts';
import type { SendMessage } from '../../lib/messages/message-client.ts';
import { acceptKey } from '../../lib/sync/accept-key.ts';
import { setWholeArticles } from '../../lib/sync/feeds/set-whole-articles.ts';
import { removeSource, restoreSource } from '../../lib/sync/remove-source.ts';
import { addActions } from './add-actions.ts';
import type { Ask, Attempt } from './attempts.ts';
import { addressesOfSource } from './barred-sources.ts';
import { mayFetch } from './may-fetch.ts';

/** What the options page can do with the sources; `removed` is the one that can be brought back. */
export function sourceActions(
  db: CorpusDatabase,
  send: SendMessage,
  sources: Signal<SourceEntry[] | null>,
  { attempt, ask }: { attempt: Attempt; ask: Ask },
) {
  const removed = signal<SourceEntry | null>(null);

  const forget = (): void => {
    removed.value = null;
  };
  const sync = async (source: string | null, allowed: Promise<boolean>): Promise<void> => {
    await allowed;
    await ask(() => send('sync-now', { source }));
  };
  const remove = async (source: SourceEntry): Promise<void> => {
    if (await attempt(removeSource(db, source.id, Date.now()))) removed.value = source;
  };
  const restore = async ({ id }: SourceEntry): Promise<void> => {
    if (await attempt(restoreSource(db, id))) forget();
  };
  const accept = async (source: string): Promise<void> => {
    if (await attempt(acceptKey(db, source))) await ask(() => send('sync-now', { source }));
  };
  const setWhole = async (source: string, asked: Promise<boolean>): Promise<void> => {
    const whole = await asked;
    if (!(await attempt(setWholeArticles(db, source, whole)))) return;
    if (whole) await ask(() => send('sync-now', { source }));
  };

  return {
    removed,
    ...addActions(db, send, ask),
    onSync: (id: string | null): void => {
      const meant = (sources.value ?? []).filter((source) => id === null || source.id === id);
      void sync(id, mayFetch(meant.flatMap(addressesOfSource)));
    },
    onCancel: (source: string | null): void => void ask(() => send('sync-cancel', { source })),
    onRemove: (source: SourceEntry): void => void remove(source),
    onUndo: (source: SourceEntry): void => void restore(source),
    onForget: forget,
    onAcceptKey: (id: string): void => void accept(id),
    onWhole: ({ id, feed }: SourceEntry, whole: boolean): void =>
      void setWhole(id, whole ? mayFetch(feed?.sites ?? []) : Promise.resolve(false)),
    readRuns: async (source: string) =>
      (await db.runs.where('source').equals(source).toArray()).toReversed(),
  };
}
