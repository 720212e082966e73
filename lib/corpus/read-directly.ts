import type { CorpusDatabase } from './database.ts';

/** A table of Dexie's, as far as it tells what it holds. */
interface TableOf<T> {
  readonly name: string;
  each(use: (record: T) => void): unknown;
}

/** Requests of one transaction. */
export interface DirectReads {
  /** All records, or those from the first to the last key. */
  all<T>(table: TableOf<T>, keys?: readonly [number, number]): IDBRequest<T[]>;
  one<T>(table: TableOf<T>, key: number): IDBRequest<T | undefined>;
  /** Requests are answered in their order: what comes first can be used while the rest is being read. */
  answer<T>(request: IDBRequest<T>): Promise<T>;
}

/** A connection to each corpus beside Dexie's, once something was read directly. */
const connections = new WeakMap<CorpusDatabase, Promise<IDBDatabase>>();

/**
 * Reads in one transaction of the browser's own, over a connection of its own: in a worker that has
 * just woken, Dexie's opening takes twenty milliseconds, the browser's one or two, and Dexie's code for
 * these requests takes longer than the database. Nothing but matching has to be as fast.
 * @param read asks, and asks again with what it was answered, but waits for nothing else
 * @throws the database's error
 */
export async function readDirectly<T>(
  db: CorpusDatabase,
  tables: readonly { readonly name: string }[],
  read: (requests: DirectReads) => Promise<T>,
): Promise<T> {
  const names = tables.map(({ name }) => name);
  const transaction = begin(await connect(db), names) ?? begin(await connectAgain(db), names);
  if (!transaction) throw new DOMException('The browser closed the database', 'InvalidStateError');
  return read({
    all: ({ name }, keys) =>
      transaction.objectStore(name).getAll(keys && db.keyRange.bound(...keys)),
    one: ({ name }, key) => transaction.objectStore(name).get(key),
    answer: (request) =>
      new Promise((resolve, reject) => {
        const settle = (): void => {
          if (!request.error) resolve(request.result);
          else reject(transaction.error ?? request.error);
        };
        if (request.readyState === 'done') return settle();
        request.addEventListener('success', settle);
        request.addEventListener('error', settle);
      }),
  });
}

/** Null where the connection is closed, which may not have been told yet. */
function begin(connection: IDBDatabase, names: string[]): IDBTransaction | null {
  try {
    return connection.transaction(names, 'readonly');
  } catch (error) {
    if (error instanceof DOMException && error.name === 'InvalidStateError') return null;
    throw error;
  }
}

/**
 * Begins to open the connection for direct reading, so that it is open when something is to be read. A
 * failure is told where it is read.
 */
export function openDirectly(db: CorpusDatabase): void {
  connect(db).catch(() => undefined);
}

/** The connection, opened at the first use. Only Dexie creates the database and migrates it. */
function connect(db: CorpusDatabase): Promise<IDBDatabase> {
  const known = connections.get(db);
  if (known) return known;
  const forget = (): void => void connections.delete(db);
  const opening = openAsItIs(db, forget).catch(async () => {
    await db.open();
    return openAsItIs(db, forget);
  });
  connections.set(db, opening);
  opening.catch(forget);
  return opening;
}

function connectAgain(db: CorpusDatabase): Promise<IDBDatabase> {
  connections.delete(db);
  return connect(db);
}

/**
 * Opens the database where it has the version of now; rejects where it has another or does not exist,
 * and leaves it as it is.
 * @param onClosed - the connection is closed, by the browser or since the database is to be changed
 */
function openAsItIs(db: CorpusDatabase, onClosed: () => void): Promise<IDBDatabase> {
  const nativeVersion = Math.round(db.verno * 10); // as Dexie counts them
  return new Promise((resolve, reject) => {
    const request = db.factory.open(db.name, nativeVersion);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('error', () => reject(request.error ?? new Error('No answer')));
    request.addEventListener('success', () => {
      const connection = request.result;
      connection.addEventListener('close', onClosed);
      connection.addEventListener('versionchange', () => {
        connection.close();
        onClosed();
      });
      resolve(connection);
    });
  });
}
