import type { CorpusDatabase } from './database.ts';

/** A table of Dexie's, as far as it tells what it holds. */
interface TableOf<T> {
  readonly name: string;
  each(use: (record: T) => void): unknown;
}

/** Requests of one transaction. */
export interface DirectReads {
  /** All records, or those from the first to the last key. */
  all<T>(table: TableOf<T>, keys?: readonly [number, number]): Promise<T[]>;
  one<T>(table: TableOf<T>, key: number): Promise<T | undefined>;
}

/**
 * Reads in one transaction of the browser's own. In a worker that has just woken, Dexie's code for
 * these requests takes longer than the database; nothing but matching has to be as fast.
 * @param read asks, and asks again with what it was answered, but waits for nothing else
 * @throws the database's error
 */
export async function readDirectly<T>(
  db: CorpusDatabase,
  tables: readonly { readonly name: string }[],
  read: (requests: DirectReads) => Promise<T>,
): Promise<T> {
  if (!db.isOpen()) await db.open();
  const names = tables.map(({ name }) => name);
  const transaction = begin(db, names) ?? (await beginAgain(db, names));
  const ask = async <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('No answer')));
    });
  return read({
    all: ({ name }, keys) => {
      const range = keys && db.keyRange.bound(...keys);
      return ask(transaction.objectStore(name).getAll(range));
    },
    one: ({ name }, key) => ask(transaction.objectStore(name).get(key)),
  });
}

/** Null where the browser has closed the database by itself, which Dexie learns only by the next try. */
function begin(db: CorpusDatabase, names: string[]): IDBTransaction | null {
  try {
    return db.backendDB().transaction(names, 'readonly');
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return null;
    throw error;
  }
}

async function beginAgain(db: CorpusDatabase, names: string[]): Promise<IDBTransaction> {
  db.close({ disableAutoOpen: false });
  await db.open();
  return db.backendDB().transaction(names, 'readonly');
}
