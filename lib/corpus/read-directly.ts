import type { CorpusDatabase } from './database.ts';

/** A table of Dexie's, as far as it tells what it holds. */
interface TableOf<T> {
  readonly name: string;
  each(use: (record: T) => void): unknown;
}

/** What the database answers, once {@link DirectReads.answered} has been waited for. */
interface Answer<T> {
  readonly result: T;
}

/** Requests of one transaction. */
export interface DirectReads {
  /** All records, or those from the first to the last key. */
  all<T>(table: TableOf<T>, keys?: readonly [number, number]): Answer<T[]>;
  one<T>(table: TableOf<T>, key: number): Answer<T | undefined>;
  /** Waits for all that was asked since the last time. */
  answered(): Promise<void>;
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
  let last: IDBRequest | null = null;
  const ask = <Request extends IDBRequest>(request: Request): Request => {
    last = request;
    return request;
  };
  return read({
    all: ({ name }, keys) =>
      ask(transaction.objectStore(name).getAll(keys && db.keyRange.bound(...keys))),
    one: ({ name }, key) => ask(transaction.objectStore(name).get(key)),
    // Requests are answered in their order, and one that fails ends all: listening to the last is enough.
    answered: () =>
      new Promise((resolve, reject) => {
        const awaited = last;
        last = null;
        if (!awaited) return resolve();
        awaited.addEventListener('success', () => resolve());
        awaited.addEventListener('error', () =>
          reject(transaction.error ?? awaited.error ?? new Error('No answer')),
        );
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
