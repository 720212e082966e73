import { Dexie } from 'dexie';

/**
 * What an error of the database means to the reader; null where it is no error of the database but a
 * fault of ours, which should be thrown on.
 */
export function databaseFailure(error: unknown): 'storage_full' | 'database' | null {
  const errors = [error, ...causesOf(error)].filter((each) => each instanceof Error);
  if (errors.some(({ name }) => name === 'QuotaExceededError')) return 'storage_full';
  const ofDatabase = errors.some(
    (each) => each instanceof Dexie.DexieError || databaseErrors.has(each.name),
  );
  return ofDatabase ? 'database' : null;
}

/** What came of it, or why the database did not let it: a fault of ours is thrown on. */
export async function orDatabaseFailure<T>(
  doing: Promise<T>,
): Promise<T | { failure: 'storage_full' | 'database' }> {
  try {
    return await doing;
  } catch (error) {
    const failure = databaseFailure(error);
    if (failure === null) throw error;
    return { failure };
  }
}

/** What browsers throw when a database is broken, closed in the middle or of a newer version. */
const databaseErrors = new Set(['InvalidStateError', 'UnknownError', 'VersionError']);

/** What Dexie says was behind it: the error that aborted a transaction, those of a bulk call. */
function causesOf(error: unknown): unknown[] {
  if (error instanceof Dexie.BulkError) return Object.values(error.failures);
  return error instanceof Dexie.DexieError ? [error.inner] : [];
}
