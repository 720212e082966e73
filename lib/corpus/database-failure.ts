import { Dexie } from 'dexie';

/**
 * What an error of the database means to the reader; null where it is no error of the database but a
 * fault of ours, which should be thrown on.
 */
export function databaseFailure(error: unknown): 'storage_full' | 'database' | null {
  if (!(error instanceof Error)) return null;
  const inner: unknown = 'inner' in error ? error.inner : null;
  const names = [error.name, inner instanceof Error ? inner.name : ''];
  if (names.includes('QuotaExceededError')) return 'storage_full';
  return error instanceof Dexie.DexieError || databaseErrors.has(error.name) ? 'database' : null;
}

const databaseErrors = new Set(['InvalidStateError', 'UnknownError', 'VersionError']);
