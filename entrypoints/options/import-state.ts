import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { ImportEntry } from '../../components/options/import-entry.ts';
import { IMPORTING, readImportState } from '../../lib/sync/import-state.ts';

/** The import of an export that the background is at, or what came of it; `onImported` is told of its end. */
export function importState(onImported: () => void): Signal<ImportEntry | null> {
  const { session } = browser.storage;
  const state = signal<ImportEntry | null>(null);
  const look = async (): Promise<void> => {
    state.value = await readImportState(session);
  };
  const follow = async (): Promise<void> => {
    await look();
    if (state.value && 'added' in state.value) onImported();
  };
  session.onChanged.addListener((changes) => {
    if (IMPORTING in changes) void follow();
  });
  void look();
  return state;
}
